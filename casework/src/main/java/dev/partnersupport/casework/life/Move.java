package dev.partnersupport.casework.life;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One row of the table of moves.
 *
 * @param needs what the caller must say with it
 */
public record Move(Set<CaseStatus> from, CaseStatus to, Set<Side> by, Need needs) {

    /** What a move asks for. */
    public enum Need {
        NOTHING(false, false, false),
        /** Not said, but so: a critical case does not move by itself. */
        NOT_CRITICAL(false, false, false),
        /** Not said, but so: the incident that the case waits for has ended. */
        INCIDENT_ENDED(false, false, false),
        REASON(true, false, false),
        REASON_AND_CODE(true, true, false),
        RESOLUTION(false, false, true);

        private final boolean reason;
        private final boolean code;
        private final boolean resolution;

        Need(boolean reason, boolean code, boolean resolution) {
            this.reason = reason;
            this.code = code;
            this.resolution = resolution;
        }

        boolean isMetBy(Severity severity) {
            return this != NOT_CRITICAL || severity != Severity.CRITICAL;
        }

        /** Refuses a transition that leaves out what its row needs, or says what belongs to another. */
        public void check(Transition transition) {
            var reasons = new ArrayList<Reason>();
            if (reason && (transition.reason() == null || transition.reason().isBlank())) {
                reasons.add(Reason.at("#/reason", "missing_for_move"));
            }
            if (resolution && transition.reason() != null) {
                reasons.add(Reason.at("#/reason", "not_for_this_move"));
            }
            compare(code, transition.code(), "#/code", reasons);
            compare(resolution, transition.resolution(), "#/resolution", reasons);
            if (!reasons.isEmpty()) {
                throw Refusal.byRules(reasons);
            }
        }

        private static void compare(boolean needed, Object given, String pointer, List<Reason> reasons) {
            if (needed && given == null) {
                reasons.add(Reason.at(pointer, "missing_for_move"));
            } else if (!needed && given != null) {
                reasons.add(Reason.at(pointer, "not_for_this_move"));
            }
        }
    }

    /** The name in {@code allowedActions}. */
    public String action() {
        return "to_" + WireName.of(to);
    }

    boolean isOpenTo(CaseStatus status, Side side) {
        return from.contains(status) && by.contains(side);
    }
}
