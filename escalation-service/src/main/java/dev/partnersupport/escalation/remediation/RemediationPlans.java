package dev.partnersupport.escalation.remediation;

import dev.partnersupport.casework.CaseNumbers;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.remediation.Agree;
import dev.partnersupport.contract.remediation.PlanState;
import dev.partnersupport.contract.remediation.ProposeTimes;
import dev.partnersupport.contract.remediation.PutMeasures;
import dev.partnersupport.contract.remediation.RecordPlanOutcome;
import dev.partnersupport.contract.remediation.RemediationPlan;
import dev.partnersupport.contract.remediation.RemediationPlanPage;
import dev.partnersupport.contract.remediation.ReportMeasureDone;
import dev.partnersupport.contract.remediation.RequestPlan;
import dev.partnersupport.contract.remediation.SetMeeting;
import dev.partnersupport.contract.remediation.TimeSlot;
import dev.partnersupport.escalation.Shanghai;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remediation plans and what both sides do with them. */
@ApplicationScoped
@Transactional
class RemediationPlans {

    private final PlanRepository repository;
    private final PlanViews views;
    private final CaseNumbers numbers;
    private final EventLog events;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Clock clock;

    RemediationPlans(
            PlanRepository repository,
            PlanViews views,
            CaseNumbers numbers,
            EventLog events,
            Precondition precondition,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.views = views;
        this.numbers = numbers;
        this.events = events;
        this.precondition = precondition;
        this.cursors = cursors;
        this.clock = clock;
    }

    RemediationPlan request(Caller caller, RequestPlan request) {
        var escalated = repository.escalated(request.partnerId(), request.customerRequestIds());
        var reasons = new ArrayList<Reason>();
        for (var i = 0; i < request.customerRequestIds().size(); i++) {
            if (!escalated.contains(request.customerRequestIds().get(i))) {
                reasons.add(Reason.at("#/customerRequestIds/" + i, "unknown_escalation"));
            }
        }
        Refusal.ifAny(reasons);
        var now = clock.instant();
        var plan = new Plan(numbers.next("RP"), request, caller, now);
        repository.persist(plan);
        return kept(plan, plan.requested(caller, now), caller);
    }

    RemediationPlanPage list(Caller caller, List<PlanState> states, List<String> partners, PageQuery page) {
        if (caller.isPartner() && !partners.isEmpty()) {
            throw Refusal.invalidParameter("partnerId", "operators_filter");
        }
        var list = "remediation plans" + states + partners;
        var before = cursors.openIdDescending(page.cursor, caller, list);
        var found = repository.before(caller, before, states, partners, page.limit() + 1).stream()
                .map(Plan::row)
                .toList();
        return cursors.page(found, page.limit(), row -> row.id().toString(), caller, list, RemediationPlanPage::new);
    }

    RemediationPlan read(Caller caller, UUID id) {
        return views.of(repository.visible(caller, id), caller);
    }

    RemediationPlan propose(Caller caller, UUID id, ProposeTimes proposal) {
        var plan = toChange(caller, id);
        var now = clock.instant();
        var fact = plan.propose(proposal.slots(), caller, now);
        var reasons = new ArrayList<Reason>();
        for (var i = 0; i < proposal.slots().size(); i++) {
            reasons.addAll(reasonsAgainst(proposal.slots().get(i), "#/slots/" + i, now));
        }
        Refusal.ifAny(reasons);
        return kept(plan, fact, caller);
    }

    RemediationPlan schedule(Caller caller, UUID id, SetMeeting meeting) {
        var plan = toChange(caller, id);
        var now = clock.instant();
        var mayBeScheduled = plan.mayBeScheduled(now);
        var fact = plan.schedule(meeting, caller, now);
        var reasons = new ArrayList<>(reasonsAgainst(new TimeSlot(meeting.from(), meeting.to()), "#", now));
        if (!mayBeScheduled) {
            reasons.add(Reason.of("proposal_awaited"));
        }
        Refusal.ifAny(reasons);
        return kept(plan, fact, caller);
    }

    private static List<Reason> reasonsAgainst(TimeSlot slot, String pointer, Instant now) {
        if (!slot.from().isBefore(slot.to())) {
            return List.of(Reason.at(pointer + "/to", "ends_before_it_begins"));
        }
        return slot.from().isBefore(now) ? List.of(Reason.at(pointer + "/from", "in_the_past")) : List.of();
    }

    RemediationPlan putMeasures(Caller caller, UUID id, PutMeasures written) {
        var plan = repository.toChange(caller, id);
        precondition.required(plan.version());
        plan.requireMeasures(caller);
        Refusal.ifAny(reasonsAgainst(written));
        repository.replaceMeasures(
                plan,
                written.measures().stream()
                        .map(measure -> new Measure(plan, measure))
                        .toList());
        return kept(plan, plan.measured(caller, clock.instant()), caller);
    }

    private List<Reason> reasonsAgainst(PutMeasures written) {
        var today = Shanghai.day(clock.instant());
        var reasons = new ArrayList<Reason>();
        for (var i = 0; i < written.measures().size(); i++) {
            if (written.measures().get(i).dueOn().isBefore(today)) {
                reasons.add(Reason.at("#/measures/" + i + "/dueOn", "in_the_past"));
            }
        }
        return reasons;
    }

    RemediationPlan agree(Caller caller, UUID id, Agree agree) {
        var plan = toChange(caller, id);
        plan.requireAgreement(caller);
        var reasons = new ArrayList<Reason>();
        if (repository.measures(plan).isEmpty()) {
            reasons.add(Reason.of("measures_missing"));
        }
        if (caller.isPartner() && agree.minutes() != null) {
            reasons.add(Reason.at("#/minutes", "operator_says_that"));
        } else if (!caller.isPartner()
                && (agree.minutes() == null || agree.minutes().isBlank())) {
            reasons.add(Reason.at("#/minutes", "minutes_missing"));
        }
        Refusal.ifAny(reasons);
        return kept(plan, plan.agree(agree.minutes(), caller, clock.instant()), caller);
    }

    RemediationPlan reportDone(Caller caller, UUID id, UUID measureId, ReportMeasureDone done) {
        var plan = toChange(caller, id);
        var measure = repository.measures(plan).stream()
                .filter(one -> one.id().equals(measureId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        plan.requireReport(caller);
        plan.requireOpen(measure.isDone(), caller);
        if (!measure.isOf(caller.side())) {
            throw Refusal.byRules(Reason.of("measure_of_other_side"));
        }
        var now = clock.instant();
        measure.done(done.evidence(), now);
        return kept(plan, plan.measureDone(measureId, caller, now), caller);
    }

    RemediationPlan end(Caller caller, UUID id, RecordPlanOutcome outcome) {
        var plan = toChange(caller, id);
        plan.requireOutcome(caller);
        if (outcome.result() == RecordPlanOutcome.Result.COMPLETED
                && !(plan.isAgreed() && repository.measures(plan).stream().allMatch(Measure::isDone))) {
            throw Refusal.byRules(Reason.at("#/result", "measures_open"));
        }
        return kept(plan, plan.end(outcome, caller, clock.instant()), caller);
    }

    private Plan toChange(Caller caller, UUID id) {
        var plan = repository.toChange(caller, id);
        precondition.honoured(plan.version());
        return plan;
    }

    private RemediationPlan kept(Plan plan, Fact fact, Caller caller) {
        repository.flush();
        events.append(fact);
        return views.of(plan, caller);
    }
}
