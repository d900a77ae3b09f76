package dev.partnersupport.escalation.gate;

import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.support.problem.Refusal.Reason;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** One rule of the gate; its text is found under {@code reason.<code>}. */
sealed interface Rule {

    String code();

    String pointer();

    default Reason reason() {
        return Reason.at(pointer(), code());
    }

    record AboutTheCase(String code, Predicate<CaseAtTheGate> met) implements Rule {

        @Override
        public String pointer() {
            return null;
        }

        boolean isMet(CaseAtTheGate request) {
            return met.test(request);
        }
    }

    record AboutTheEscalation(String code, String pointer, BiPredicate<CaseAtTheGate, Escalate> met) implements Rule {

        boolean isMet(CaseAtTheGate request, Escalate escalate) {
            return met.test(request, escalate);
        }
    }

    static AboutTheCase aboutTheCase(String code, Predicate<CaseAtTheGate> met) {
        return new AboutTheCase(code, met);
    }

    static AboutTheEscalation aboutTheEscalation(
            String code, String pointer, BiPredicate<CaseAtTheGate, Escalate> met) {
        return new AboutTheEscalation(code, pointer, met);
    }
}
