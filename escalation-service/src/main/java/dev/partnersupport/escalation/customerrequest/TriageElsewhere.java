package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.Draft;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.OpenCustomerRequest;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.escalation.gate.EscalationGate;
import dev.partnersupport.escalation.topic.Topic;
import dev.partnersupport.escalation.triage.Triage;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What comes with a request of a partner that did its triage elsewhere: the steps, and perhaps the escalation. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TriageElsewhere {

    private final StepBook steps;
    private final Escalations escalations;
    private final EscalationGate gate;
    private final GateCases cases;
    private final CustomerRequestViews views;
    private final Clock clock;

    TriageElsewhere(
            StepBook steps,
            Escalations escalations,
            EscalationGate gate,
            GateCases cases,
            CustomerRequestViews views,
            Clock clock) {
        this.steps = steps;
        this.escalations = escalations;
        this.gate = gate;
        this.cases = cases;
        this.views = views;
        this.clock = clock;
    }

    List<Reason> reasonsAgainst(OpenCustomerRequest opened, Optional<Topic> topic, Draft draft, Caller caller) {
        var reasons = new ArrayList<Reason>();
        var said = said(opened);
        var now = clock.instant();
        for (var i = 0; i < said.size(); i++) {
            reasons.addAll(steps.reasonsAgainst(null, said.get(i), "#/troubleshootingSteps/" + i, caller, now));
        }
        if (opened.escalation() != null) {
            reasons.addAll(escalations.reasonsAgainstGuide(opened.escalation(), "#/escalation/guideVersion"));
            topic.ifPresent(known -> reasons.addAll(gate.reasonsAgainstBoth(
                    cases.of(caller.partnerId(), opened, known, draft, triage(said, caller, now)),
                    opened.escalation())));
        }
        return reasons;
    }

    /** Records the steps and escalates; everything was checked. */
    CustomerRequestView follow(CustomerRequest request, OpenCustomerRequest opened, Caller caller) {
        said(opened).forEach(step -> steps.record(request, step, caller));
        if (opened.escalation() != null) {
            escalations.escalateChecked(request, opened.escalation(), caller);
        }
        return views.ofChanged(request, caller);
    }

    private static List<RecordStep> said(OpenCustomerRequest opened) {
        return opened.troubleshootingSteps() == null ? List.of() : opened.troubleshootingSteps();
    }

    /** As if they had been recorded one after the other. */
    private static Triage triage(List<RecordStep> said, Caller by, Instant now) {
        return new Triage(IntStream.range(0, said.size())
                .mapToObj(i -> triage(said.get(i), by, now, now.plusNanos(i)))
                .toList());
    }

    private static TroubleshootingStep triage(RecordStep step, Caller by, Instant now, Instant knownAt) {
        return new TroubleshootingStep(
                null,
                step.kind(),
                step.description(),
                step.outcome(),
                null,
                step.outcome() == StepOutcome.PENDING ? null : knownAt,
                step.articleId(),
                null,
                null,
                by.actor(),
                step.performedAt() == null ? now : step.performedAt(),
                now);
    }
}
