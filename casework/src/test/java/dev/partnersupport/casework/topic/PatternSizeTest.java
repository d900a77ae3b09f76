package dev.partnersupport.casework.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSizeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "abc 3",
                "a{3} 3",
                "xa{2,5}y 7",
                "[a-z{}()]{4} 4",
                "[]x]{4} 4",
                "\\p{Han}{10} 10",
                "\\({10} 10",
                "(ab){10} 40",
                "((a{100}){100}){100} 1020200",
                "[[:alpha:](]{4} 4",
                "[[:alpha:](]((a{100}){100}){100} 1020201",
                "a{1000000000 12",
                "(a{999999999}){999999999} 2147483647"
            })
    void isThatOfWhatItIsWrittenOut(String pattern, long size) {
        assertEquals(size, PatternSize.of(pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^SR-[0-9]{6}$",
                "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
                "^[A-Z]{2}[0-9]{2}([A-Z0-9]{4}){2,7}[A-Z0-9]{0,3}$",
                "^.{1,255}$"
            })
    void ofWhatFormsAskForIsSmall(String pattern) {
        assertTrue(FormRules.isPattern(pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^((((a{100}){100}){100}){100})$",
                "((a{0,500}){0,500})",
                ".{0,1000}.{0,1000}x$",
                "((a{1000}){1000}){1000}\\Q(\\E",
                "((a{100}\\Q(\\E){100})",
                "a{5}(?i){5}(?i){5}(?i){5}(?i){5}(?i){5}(?i){5}(?i){5}(?i){5}",
                "[Z-[:](((a{100}){100}){30})]",
                "(a?){1000}aaaaaaaaaaaaaaaaaaaa",
                "(a",
                "a{2,1}"
            })
    void ofWhatWouldFillTheMemoryIsNot(String pattern) {
        assertFalse(FormRules.isPattern(pattern));
    }

    /** On a stack that is smaller than any thread's. */
    @Test
    void theLargestThatIsTakenIsMatchedOnAnyThread() throws InterruptedException {
        var largest = "(a?){" + (FormRules.LARGEST_PATTERN / 4 - 1) + "}b";
        assertTrue(FormRules.isPattern(largest));
        var failure = new AtomicReference<Throwable>();
        var thread = new Thread(
                null,
                () -> com.google.re2j.Pattern.compile(largest)
                        .matcher("a".repeat(100_000))
                        .find(),
                "small",
                256 * 1024);
        thread.setUncaughtExceptionHandler((of, e) -> failure.set(e));

        thread.start();
        thread.join();

        assertEquals(null, failure.get());
    }
}
