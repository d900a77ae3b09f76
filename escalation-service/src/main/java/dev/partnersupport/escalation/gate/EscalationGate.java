package dev.partnersupport.escalation.gate;

import static dev.partnersupport.contract.supportcase.StepKind.HEALTH_CHECK;
import static dev.partnersupport.escalation.gate.Rule.aboutTheCase;
import static dev.partnersupport.escalation.gate.Rule.aboutTheEscalation;

import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.support.problem.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** The rules of escalating (FR-10, FR-18, FR-28, FR-31, SR-1). Readiness and the act itself read this one list. */
public final class EscalationGate {

    private static final List<Rule.AboutTheCase> CASE = List.of(
            aboutTheCase("unknown_customer", c -> c.customerIsThePartners()),
            aboutTheCase("service_not_resold", c -> !c.customerIsThePartners() || c.serviceIsResold()),
            aboutTheCase(
                    "health_not_checked",
                    c -> !c.topic().isPartnersFirst() || c.triage().has(HEALTH_CHECK)),
            aboutTheCase(
                    "steps_missing",
                    c -> !c.topic().isPartnersFirst()
                            || c.triage().covers(c.topic().requiredSteps())));

    private static final List<Rule.AboutTheEscalation> ESCALATION = List.of(
            aboutTheEscalation(
                    "help_no_longer_needed", "#/customerStillNeedsHelp", (c, e) -> e.customerStillNeedsHelp()),
            aboutTheEscalation(
                    "missing_reason", "#/missing", (c, e) -> !c.topic().isPartnersFirst() || saysWhatIsMissing(e)),
            aboutTheEscalation(
                    "missing_reason", "#/justification", (c, e) -> !c.topic().isPartnersFirst() || saysWhy(e)));

    private static final int SHORTEST_JUSTIFICATION = 10;

    private EscalationGate() {}

    /** Codes of the rules about the case that are not met. */
    public static List<String> unmet(CaseAtTheGate request) {
        return CASE.stream()
                .filter(rule -> !rule.isMet(request))
                .map(Rule::code)
                .toList();
    }

    /** Refuses the escalation with every rule that is not met. */
    public static void pass(CaseAtTheGate request, Escalate escalate) {
        var reasons = Stream.concat(
                        CASE.stream().filter(rule -> !rule.isMet(request)).map(Rule::reason),
                        ESCALATION.stream()
                                .filter(rule -> !rule.isMet(request, escalate))
                                .map(Rule::reason))
                .toList();
        Refusal.ifAny(reasons);
    }

    private static boolean saysWhatIsMissing(Escalate escalate) {
        return escalate.missing() != null && !escalate.missing().isEmpty();
    }

    private static boolean saysWhy(Escalate escalate) {
        var why = escalate.justification();
        return why != null && why.codePointCount(0, why.length()) >= SHORTEST_JUSTIFICATION;
    }
}
