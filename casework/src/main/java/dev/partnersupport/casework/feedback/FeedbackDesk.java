package dev.partnersupport.casework.feedback;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.problem.Problem.Existing;
import dev.partnersupport.contract.supportcase.Feedback;
import dev.partnersupport.contract.supportcase.FeedbackPage;
import dev.partnersupport.contract.supportcase.GiveFeedback;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The partner's feedback, one for each resolution. */
@ApplicationScoped
@Transactional
public class FeedbackDesk implements PanacheRepositoryBase<CaseFeedback, UUID> {

    private final CaseRepository<?, ?> cases;
    private final CaseRecords records;
    private final Cursors cursors;

    FeedbackDesk(CaseRepository<?, ?> cases, CaseRecords records, Cursors cursors) {
        this.cases = cases;
        this.records = records;
        this.cursors = cursors;
    }

    public Feedback give(Caller caller, UUID caseId, GiveFeedback given) {
        var supportCase = cases.toChange(caller, caseId);
        var now = records.now();
        var fact = supportCase.feedbackGiven(caller, now);
        find(
                        "caseId = ?1 and partnerId = ?2 and resolvedAt = ?3",
                        caseId,
                        supportCase.partnerId(),
                        supportCase.resolvedAt())
                .firstResultOptional()
                .ifPresent(there -> {
                    throw Refusal.exists(
                            new Existing(there.id(), null, cases.address(caseId) + "/feedback/" + there.id()));
                });
        var feedback = new CaseFeedback(supportCase, given, caller, now);
        persist(feedback);
        supportCase.feedbackKept();
        records.keep(supportCase, fact);
        return feedback.view();
    }

    public FeedbackPage list(Caller caller, UUID caseId, PageQuery page) {
        var supportCase = cases.visible(caller, caseId);
        var list = "feedback on " + caseId;
        var after = cursors.openId(page.cursor, caller, list);
        var found = find(
                        "caseId = ?1 and partnerId = ?2 and id > ?3 order by id",
                        caseId,
                        supportCase.partnerId(),
                        after)
                .range(0, page.limit())
                .stream()
                .map(CaseFeedback::view)
                .toList();
        return cursors.page(found, page.limit(), given -> given.id().toString(), caller, list, FeedbackPage::new);
    }

    public Feedback read(Caller caller, UUID caseId, UUID feedbackId) {
        var supportCase = cases.visible(caller, caseId);
        return find("id = ?1 and caseId = ?2 and partnerId = ?3", feedbackId, caseId, supportCase.partnerId())
                .firstResultOptional()
                .orElseThrow(Refusal::notFound)
                .view();
    }
}
