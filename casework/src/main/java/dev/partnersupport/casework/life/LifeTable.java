package dev.partnersupport.casework.life;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.wire.WireName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A life as documentation shows it: the tables of docs/life-of-a-case.md are held equal to these. */
public final class LifeTable {

    private LifeTable() {}

    public static String of(Life life) {
        var moves = life.moves().stream()
                .map(move ->
                        row(words(move.from(), CaseStatus.values()), word(move.to()), who(move), needs(move.needs())));
        var acts = life.acts().stream()
                .map(act -> row(
                        "`" + act.name() + "`", words(act.in(), CaseStatus.values()), words(act.by(), Side.values())));
        return Stream.of(
                        Stream.of("| from | to | who | needs |", "|---|---|---|---|"),
                        moves,
                        Stream.of("", "| action | in | who |", "|---|---|---|"),
                        acts)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |";
    }

    private static String who(Move move) {
        var byItself = move.needs() == Move.Need.INCIDENT_ENDED ? "by itself" : "by itself after 14 days";
        return words(move.by(), Side.values()).replace("`system`", byItself);
    }

    private static String needs(Move.Need need) {
        return switch (need) {
            case NOTHING -> "";
            case NOT_CRITICAL -> "a severity below `critical`";
            case INCIDENT_ENDED -> "the end of the incident";
            case REASON -> "`reason`";
            case REASON_AND_CODE -> "`code`, `reason`";
            case RESOLUTION -> "`resolution`";
        };
    }

    /** In the order in which they are declared, whatever the set's. */
    private static <E extends Enum<E>> String words(Collection<E> values, E[] order) {
        return Arrays.stream(order)
                .filter(values::contains)
                .map(LifeTable::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> value) {
        return "`" + WireName.of(value) + "`";
    }
}
