package dev.partnersupport.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffledNumbersTest {

    private final ShuffledNumbers numbers = new ShuffledNumbers("a key".getBytes(UTF_8));

    @Test
    void noTwoAreTheSame() {
        var first = new HashSet<Long>();
        LongStream.range(0, 100_000).map(numbers::of).forEach(first::add);

        assertEquals(100_000, first.size());
        assertTrue(first.stream().allMatch(number -> number >= 0 && number < 1_000_000));
    }

    @Test
    void stayWithinTheirMillion() {
        assertTrue(LongStream.range(1_999_900, 2_000_000)
                .map(numbers::of)
                .allMatch(number -> number >= 1_000_000 && number < 2_000_000));
    }

    /** Neighbours of a sequence lie, on average, as far apart as any two: a third of the million. */
    @Test
    void doNotTellHowManyCameBetween() {
        var distance = LongStream.range(0, 10_000)
                .map(number -> Math.abs(numbers.of(number + 1) - numbers.of(number)))
                .average()
                .orElseThrow();

        assertEquals(333_333, distance, 10_000);
    }

    @Test
    void areOthersWithAnotherKey() {
        var others = new ShuffledNumbers("another key".getBytes(UTF_8));
        var same = LongStream.range(0, 10_000)
                .filter(number -> others.of(number) == numbers.of(number))
                .count();

        assertTrue(same < 10, () -> same + " are the same");
    }
}
