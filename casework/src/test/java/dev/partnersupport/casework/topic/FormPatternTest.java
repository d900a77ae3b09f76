package dev.partnersupport.casework.topic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Pattern;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^SR-[0-9]{6}$",
                "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
                "^[A-Z]{2}[0-9]{2}([A-Z0-9]{4}){2,7}[A-Z0-9]{0,3}$",
                "^.{1,255}$",
                "(?i)^(yes|no)$",
                "\\Q(\\E[[:alpha:](]{4}"
            })
    void whatFormsAskForIsUsable(String pattern) {
        assertTrue(FormPattern.isUsable(pattern));
    }

    /** However their size is hidden. */
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
                "[[:alpha:](]((a{100}){100}){100}",
                "(a?){1000}aaaaaaaaaaaaaaaaaaaa",
                "a{0,1000}",
                "a{301}",
                "a{1001}",
                "a{99999999999999999999}",
                "(a",
                "a{2,1}"
            })
    void whatWouldHoldAThreadOrFillTheMemoryIsNot(String pattern) {
        assertFalse(FormPattern.isUsable(pattern));
    }

    /** The largest that are compiled, and the largest that are taken, with the longest text; 512 KiB is the least that a service is run with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(a?){124}b 256",
                "a{0,300} 512",
                "((a?){90}){90}b 512",
                "((a{0,20}){0,20}){0,9} 512",
                "(a?){149}b 512",
                "a{300}b{290} 512",
                "(a|b){0,140}c 512"
            })
    void isJudgedAndMatchedOnASmallStack(String pattern, long kibibytes) throws InterruptedException {
        var failure = new AtomicReference<Throwable>();
        var thread = new Thread(
                null,
                () -> {
                    if (FormPattern.isUsable(pattern)) {
                        Pattern.compile(pattern).matcher("a".repeat(1000)).find();
                    }
                },
                "small",
                kibibytes * 1024);
        thread.setUncaughtExceptionHandler((of, e) -> failure.set(e));

        thread.start();
        thread.join();

        assertNull(failure.get());
    }
}
