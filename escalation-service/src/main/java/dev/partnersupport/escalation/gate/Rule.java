package dev.partnersupport.escalation.gate;

import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.contract.customerrequest.EscalationRule.About;
import dev.partnersupport.contract.customerrequest.EscalationRule.Effect;
import dev.partnersupport.support.problem.Refusal.Reason;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule of the gate; its text is found under {@code reason.<code>}.
 *
 * @param member of the case, or of the escalation, that it is about; null when it is about none
 * @param tells what its text says of a case; null when it is the same for all
 * @param met judges the case, and the escalation, which is null while there is none
 */
record Rule(
        String code,
        About about,
        Effect effect,
        String member,
        BiPredicate<CaseAtTheGate, Escalate> met,
        Function<CaseAtTheGate, Object> tells) {

    private Rule(String code, About about, Effect effect, String member, BiPredicate<CaseAtTheGate, Escalate> met) {
        this(code, about, effect, member, met, null);
    }

    /** The same, which says in its text what would be met. */
    Rule telling(Function<CaseAtTheGate, Object> what) {
        return new Rule(code, about, effect, member, met, what);
    }

    /** Where its text is found that tells of no case. */
    String explanation() {
        return (tells == null ? "reason." : "rule.") + code;
    }

    static Rule aboutTheCase(String code, String member, Predicate<CaseAtTheGate> met) {
        return new Rule(code, About.CASE, Effect.BLOCKS, member, (request, escalate) -> met.test(request));
    }

    /** About the case, but an escalation may say what makes up for it. */
    static Rule aboutTheCaseUnless(String code, String member, BiPredicate<CaseAtTheGate, Escalate> met) {
        return new Rule(code, About.CASE, Effect.BLOCKS, member, met);
    }

    static Rule aboutTheEscalation(String code, String member, BiPredicate<CaseAtTheGate, Escalate> met) {
        return new Rule(code, About.ESCALATION, Effect.BLOCKS, member, met);
    }

    static Rule noted(String code, Predicate<CaseAtTheGate> met) {
        return new Rule(code, About.CASE, Effect.NOTED, null, (request, escalate) -> met.test(request));
    }

    boolean isMet(CaseAtTheGate request, Escalate escalate) {
        return met.test(request, escalate);
    }

    boolean isAbout(About wanted) {
        return about == wanted;
    }

    boolean blocks() {
        return effect == Effect.BLOCKS;
    }

    /** Where it is not met, in a body that says the case, or the escalation, there; without a place when it says the case nowhere. */
    Reason reason(Body body, CaseAtTheGate request) {
        var place = about == About.CASE ? body.caseAt : body.escalationAt;
        var pointer = place == null || member == null ? null : place + member;
        return tells == null ? Reason.at(pointer, code) : Reason.at(pointer, code, tells.apply(request));
    }

    /** A body in which rules find what they are about. */
    enum Body {
        /** That of a case alone. */
        CASE("#/", null),
        /** That of an escalation alone. */
        ESCALATION(null, "#/"),
        /** That of a case which says its escalation too. */
        BOTH("#/", "#/escalation/");

        private final String caseAt;
        private final String escalationAt;

        Body(String caseAt, String escalationAt) {
            this.caseAt = caseAt;
            this.escalationAt = escalationAt;
        }
    }
}
