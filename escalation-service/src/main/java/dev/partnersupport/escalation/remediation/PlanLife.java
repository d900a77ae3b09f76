package dev.partnersupport.escalation.remediation;

import static dev.partnersupport.contract.caller.Side.OPERATOR;
import static dev.partnersupport.contract.caller.Side.PARTNER;
import static dev.partnersupport.contract.remediation.PlanState.AGREED;
import static dev.partnersupport.contract.remediation.PlanState.REQUESTED;
import static dev.partnersupport.contract.remediation.PlanState.SCHEDULED;

import dev.partnersupport.contract.caller.Right;
import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.remediation.PlanState;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.caller.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be done with a plan, where it stands, and by whom: the code that does it and {@code allowedActions} read it. */
enum PlanLife {
    PROPOSE_TIMES(Set.of(REQUESTED, SCHEDULED), Set.of(PARTNER)),
    SET_MEETING(Set.of(REQUESTED, SCHEDULED), Set.of(OPERATOR)),
    PUT_MEASURES(Set.of(SCHEDULED), Set.of(PARTNER, OPERATOR)),
    AGREE(Set.of(SCHEDULED), Set.of(PARTNER, OPERATOR)),
    REPORT_DONE(Set.of(AGREED), Set.of(PARTNER, OPERATOR)),
    RECORD_OUTCOME(Set.of(REQUESTED, SCHEDULED, AGREED), Set.of(OPERATOR));

    private final Set<PlanState> in;
    private final Set<Side> by;

    PlanLife(Set<PlanState> in, Set<Side> by) {
        this.in = in;
        this.by = by;
    }

    boolean isOpenTo(PlanState state, Caller caller) {
        return in.contains(state) && by.contains(caller.side()) && mayAct(caller);
    }

    static List<String> allowedActions(PlanState state, Caller caller) {
        return Arrays.stream(values())
                .filter(act -> act.isOpenTo(state, caller))
                .map(PlanLife::action)
                .toList();
    }

    /** The name in {@code allowedActions}. */
    String action() {
        return WireName.of(this);
    }

    private static boolean mayAct(Caller caller) {
        return caller.may(caller.isPartner() ? Right.MANAGE_PARTNER : Right.JUDGE_ESCALATIONS);
    }
}
