package dev.partnersupport.escalation.triage;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.history.StepSource;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.customerrequest.TroubleshootingStepPage;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The troubleshooting steps of a request; who may see the request may see them. */
@ApplicationScoped
public class Steps implements StepSource, PanacheRepositoryBase<Step, UUID> {

    private final Cursors cursors;

    Steps(Cursors cursors) {
        this.cursors = cursors;
    }

    public TroubleshootingStep record(UUID request, RecordStep step, Caller by, Instant now) {
        var recorded = new Step(request, step, by, now);
        persist(recorded);
        return recorded.view();
    }

    /** Everything that was tried. */
    public Triage triage(UUID request, String partnerId) {
        return new Triage(find("caseId = ?1 and partnerId = ?2 order by id", request, partnerId).stream()
                .map(Step::view)
                .toList());
    }

    @Override
    public Map<UUID, TroubleshootingStep> of(SupportCase supportCase, List<UUID> ids) {
        return find("id in ?1 and caseId = ?2 and partnerId = ?3", ids, supportCase.id(), supportCase.partnerId())
                .stream()
                .map(Step::view)
                .collect(Collectors.toMap(TroubleshootingStep::id, step -> step));
    }

    /** Oldest first. */
    public TroubleshootingStepPage list(UUID request, String partnerId, PageQuery page, Caller caller) {
        var list = "steps of " + request;
        var after = cursors.openId(page.cursor, caller, list);
        var found = find("caseId = ?1 and partnerId = ?2 and id > ?3 order by id", request, partnerId, after)
                .range(0, page.limit())
                .stream()
                .map(Step::view)
                .toList();
        return cursors.page(
                found, page.limit(), step -> step.id().toString(), caller, list, TroubleshootingStepPage::new);
    }

    public TroubleshootingStep read(UUID request, String partnerId, UUID id) {
        return find("id = ?1 and caseId = ?2 and partnerId = ?3", id, request, partnerId)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound)
                .view();
    }
}
