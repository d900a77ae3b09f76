package dev.partnersupport.escalation.gate;

import static dev.partnersupport.escalation.gate.Rule.aboutTheCase;
import static dev.partnersupport.escalation.gate.Rule.aboutTheCaseUnless;
import static dev.partnersupport.escalation.gate.Rule.aboutTheEscalation;

import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.contract.customerrequest.EscalationReadiness;
import dev.partnersupport.contract.customerrequest.EscalationReadiness.UnmetRule;
import dev.partnersupport.contract.customerrequest.EscalationRule;
import dev.partnersupport.contract.customerrequest.EscalationRule.About;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules of escalating (FR-10, FR-18, FR-28, FR-31, SR-1, SR-6). Readiness, dry run, the act itself and the published list read this one list. */
@ApplicationScoped
public class EscalationGate {

    private final List<Rule> rules;
    private final Texts texts;

    EscalationGate(
            @ConfigProperty(name = "partner-support.gate.shortest-justification") int shortestJustification,
            Texts texts) {
        this.texts = texts;
        rules = List.of(
                aboutTheCase("unknown_customer", "customerId", c -> c.customerIsThePartners()),
                aboutTheCase("service_not_resold", "serviceId", c -> !c.customerIsThePartners() || c.serviceIsResold()),
                aboutTheCase(
                        "health_not_checked", "troubleshootingSteps", c -> !isPartnersFirst(c) || c.healthWasChecked()),
                aboutTheCaseUnless(
                        "ongoing_incident", null, (c, e) -> !c.circumstances().incidentIsOngoing() || differs(e)),
                aboutTheCase(
                                "steps_missing",
                                "troubleshootingSteps",
                                c -> !isPartnersFirst(c)
                                        || c.triage().covers(c.topic().requiredSteps()))
                        .telling(c -> c.triage().missing(c.topic().requiredSteps())),
                aboutTheCase(
                        "already_solved",
                        "troubleshootingSteps",
                        c -> c.triage().isUnsolved()),
                aboutTheCase(
                                "details_incomplete",
                                "details",
                                c -> c.openDetails().isEmpty())
                        .telling(c -> String.join(", ", c.openDetails())),
                aboutTheCaseUnless("contact_not_reachable", "contact", (c, e) -> isReachable(c, e)),
                aboutTheCase("contact_is_customers", "contact", c -> c.isTalkedOverWithThePartner()),
                aboutTheEscalation(
                        "help_no_longer_needed", "customerStillNeedsHelp", (c, e) -> e.customerStillNeedsHelp()),
                aboutTheEscalation("missing_reason", "missing", (c, e) -> !isPartnersFirst(c) || saysWhatIsMissing(e))
                        .telling(c -> shortestJustification),
                aboutTheEscalation(
                                "missing_reason",
                                "justification",
                                (c, e) -> !isPartnersFirst(c) || saysWhy(e, shortestJustification))
                        .telling(c -> shortestJustification),
                aboutTheEscalation(
                        "only_operator_lowers",
                        "severity",
                        (c, e) -> !c.draft().severity().exceeds(severity(c, e))),
                aboutTheEscalation(
                                "severity_not_allowed",
                                "severity",
                                (c, e) -> !severity(c, e).exceeds(c.topic().highestSeverity()))
                        .telling(c -> WireName.of(c.topic().highestSeverity())),
                aboutTheEscalation(
                        "business_impact_missing",
                        "businessImpact",
                        (c, e) -> severity(c, e) != Severity.CRITICAL || saysImpact(c, e)),
                Rule.noted("support_profile_missing", c -> c.circumstances().profileIsPublished()),
                Rule.noted("duplicate_open_escalation", c -> !c.circumstances().sameIsEscalated()),
                Rule.noted("remediation_overdue", c -> !c.circumstances().remediationIsOverdue()));
    }

    /** What the rules about the case say. */
    public EscalationReadiness readiness(CaseAtTheGate request) {
        var unmet = unmet(request, null)
                .filter(Rule::blocks)
                .map(rule -> shown(rule, request))
                .toList();
        return new EscalationReadiness(
                unmet.isEmpty(),
                unmet,
                unmet(request, null)
                        .filter(rule -> !rule.blocks())
                        .map(rule -> shown(rule, request))
                        .toList());
    }

    /** Every rule that blocks this escalation of a case that is there. */
    public List<Reason> reasonsAgainst(CaseAtTheGate request, Escalate escalate) {
        return reasons(request, escalate, Rule.Body.ESCALATION);
    }

    /** The same where one body says the case and its escalation. */
    public List<Reason> reasonsAgainstBoth(CaseAtTheGate request, Escalate escalate) {
        return reasons(request, escalate, Rule.Body.BOTH);
    }

    /** What would keep the operator from the partner: holds after the escalation too. */
    public List<Reason> reasonsAgainstContact(CaseAtTheGate request) {
        return unmet(request, null)
                .filter(rule -> "contact".equals(rule.member()))
                .map(rule -> rule.reason(Rule.Body.CASE, request))
                .toList();
    }

    /** Codes of the rules that are not met and only noted. */
    public List<String> noted(CaseAtTheGate request) {
        return unmet(request, null)
                .filter(rule -> !rule.blocks())
                .map(Rule::code)
                .toList();
    }

    /** The rules as they are published: each code once, in the order in which they are judged. */
    public List<EscalationRule> published() {
        return rules.stream()
                .filter(rule -> rules.stream()
                                .filter(other -> other.code().equals(rule.code()))
                                .findFirst()
                                .orElseThrow()
                        == rule)
                .map(rule -> new EscalationRule(rule.code(), rule.about(), rule.effect(), texts.of(rule.explanation())))
                .toList();
    }

    private List<Reason> reasons(CaseAtTheGate request, Escalate escalate, Rule.Body body) {
        return unmet(request, escalate)
                .filter(Rule::blocks)
                .map(rule -> rule.reason(body, request))
                .toList();
    }

    /** Without an escalation those about the case alone. */
    private Stream<Rule> unmet(CaseAtTheGate request, Escalate escalate) {
        return rules.stream()
                .filter(rule -> escalate != null || rule.isAbout(About.CASE))
                .filter(rule -> !rule.isMet(request, escalate));
    }

    private UnmetRule shown(Rule rule, CaseAtTheGate request) {
        var reason = rule.reason(Rule.Body.CASE, request);
        return new UnmetRule(
                rule.code(),
                texts.of("reason." + rule.code(), reason.arguments().toArray()),
                reason.pointer());
    }

    private static boolean isPartnersFirst(CaseAtTheGate request) {
        return request.topic().isPartnersFirst();
    }

    private static boolean differs(Escalate escalate) {
        return escalate != null
                && escalate.differsFromIncident() != null
                && !escalate.differsFromIncident().isBlank();
    }

    private static boolean isReachable(CaseAtTheGate request, Escalate escalate) {
        var contact = request.draft().contact();
        if (contact == null) {
            return false;
        }
        return severity(request, escalate) == Severity.CRITICAL
                ? contact.telephone() != null
                : contact.telephone() != null || contact.email() != null;
    }

    private static Severity severity(CaseAtTheGate request, Escalate escalate) {
        return escalate == null || escalate.severity() == null ? request.draft().severity() : escalate.severity();
    }

    private static boolean saysImpact(CaseAtTheGate request, Escalate escalate) {
        return Stream.of(escalate.businessImpact(), request.draft().businessImpact())
                .filter(Objects::nonNull)
                .anyMatch(impact -> !impact.isBlank());
    }

    private static boolean saysWhatIsMissing(Escalate escalate) {
        return escalate.missing() != null && !escalate.missing().isEmpty();
    }

    private static boolean saysWhy(Escalate escalate, int shortest) {
        var why = escalate.justification();
        return why != null && why.codePointCount(0, why.length()) >= shortest;
    }
}
