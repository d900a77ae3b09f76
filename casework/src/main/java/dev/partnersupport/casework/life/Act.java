package dev.partnersupport.casework.life;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.CaseStatus;
import java.util.Set;

/**
 * Something that can be done to a case beside moving it.
 *
 * @param name as in {@code allowedActions}
 */
public record Act(String name, Set<CaseStatus> in, Set<Side> by) {

    boolean isOpenTo(CaseStatus status, Side side) {
        return in.contains(status) && by.contains(side);
    }
}
