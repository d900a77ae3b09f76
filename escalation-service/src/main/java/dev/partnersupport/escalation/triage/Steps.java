package dev.partnersupport.escalation.triage;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.history.StepSource;
import dev.partnersupport.contract.customerrequest.RecordOutcome;
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

    /** @param quoted the article that it followed */
    public TroubleshootingStep record(UUID request, RecordStep step, QuotedArticle quoted, Caller by, Instant now) {
        var recorded = new Step(request, step, quoted, by, now);
        persist(recorded);
        return recorded.view(null);
    }

    /** Whether a step waits for its outcome. */
    public boolean isPending(UUID request, String partnerId, UUID id) {
        var step = one(request, partnerId, id);
        return step.isPending() && outcomes(List.of(step), request, partnerId).isEmpty();
    }

    /** What came of a step that is pending. */
    public TroubleshootingStep recordOutcome(UUID request, UUID id, RecordOutcome known, Caller by, Instant now) {
        var step = one(request, by.partnerId(), id);
        var outcome = new KnownOutcome(id, request, known, by, now);
        getEntityManager().persist(outcome);
        return step.view(outcome);
    }

    /** Everything that was tried. */
    public Triage triage(UUID request, String partnerId) {
        return new Triage(views(
                find("caseId = ?1 and partnerId = ?2 order by id", request, partnerId)
                        .list(),
                request,
                partnerId));
    }

    @Override
    public Map<UUID, TroubleshootingStep> of(SupportCase supportCase, List<UUID> ids) {
        var steps = find("id in ?1 and caseId = ?2 and partnerId = ?3", ids, supportCase.id(), supportCase.partnerId())
                .list();
        return views(steps, supportCase.id(), supportCase.partnerId()).stream()
                .collect(Collectors.toMap(TroubleshootingStep::id, step -> step));
    }

    /** Oldest first. */
    public TroubleshootingStepPage list(UUID request, String partnerId, PageQuery page, Caller caller) {
        var list = "steps of " + request;
        var after = cursors.openId(page.cursor, caller, list);
        var found = find("caseId = ?1 and partnerId = ?2 and id > ?3 order by id", request, partnerId, after)
                .range(0, page.limit())
                .list();
        return cursors.page(
                views(found, request, partnerId),
                page.limit(),
                step -> step.id().toString(),
                caller,
                list,
                TroubleshootingStepPage::new);
    }

    public TroubleshootingStep read(UUID request, String partnerId, UUID id) {
        return views(List.of(one(request, partnerId, id)), request, partnerId).get(0);
    }

    private Step one(UUID request, String partnerId, UUID id) {
        return find("id = ?1 and caseId = ?2 and partnerId = ?3", id, request, partnerId)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    private List<TroubleshootingStep> views(List<Step> steps, UUID request, String partnerId) {
        var known = outcomes(steps, request, partnerId);
        return steps.stream().map(step -> step.view(known.get(step.id()))).toList();
    }

    /** Of those that were pending; no query when none was. */
    private Map<UUID, KnownOutcome> outcomes(List<Step> steps, UUID request, String partnerId) {
        var pending = steps.stream().filter(Step::isPending).map(Step::id).toList();
        return pending.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "from KnownOutcome where stepId in ?1 and caseId = ?2 and partnerId = ?3",
                                KnownOutcome.class)
                        .setParameter(1, pending)
                        .setParameter(2, request)
                        .setParameter(3, partnerId)
                        .getResultStream()
                        .collect(Collectors.toMap(KnownOutcome::stepId, outcome -> outcome));
    }
}
