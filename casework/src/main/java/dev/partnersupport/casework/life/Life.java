package dev.partnersupport.casework.life;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of one kind of case: read by the code that moves cases, by its tests, and by whoever asks what is allowed. */
public record Life(List<Move> moves, List<Act> acts) {

    /** The row that leads from one status to another, when this side may take it. */
    public Optional<Move> move(CaseStatus from, CaseStatus to, Side side) {
        return moves.stream()
                .filter(move -> move.to() == to && move.isOpenTo(from, side))
                .findFirst();
    }

    /** The row that a case of this severity takes by itself when it has stood there long enough. */
    public Optional<Move> byItself(CaseStatus from, Severity severity) {
        return moves.stream()
                .filter(move -> move.isOpenTo(from, Side.SYSTEM)
                        && move.needs() != Move.Need.INCIDENT_ENDED
                        && move.needs().isMetBy(severity))
                .findFirst();
    }

    public boolean allows(String act, CaseStatus status, Side side) {
        return acts.stream().anyMatch(known -> known.name().equals(act) && known.isOpenTo(status, side));
    }

    /** Names of all acts and moves that this side may do in this status. */
    public List<String> allowedActions(CaseStatus status, Side side) {
        return Stream.concat(
                        acts.stream().filter(act -> act.isOpenTo(status, side)).map(Act::name),
                        moves.stream()
                                .filter(move -> move.isOpenTo(status, side))
                                .map(Move::action))
                .distinct()
                .toList();
    }
}
