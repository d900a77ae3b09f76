package dev.partnersupport.casework.topic;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * What a form's patterns may be. Matching takes linear time, but compiling writes repetitions out, and a character may cost as much
 * as the program is large then: {@code ((a{100}){100}){100}} is a million steps.
 */
final class FormPattern {

    private static final int LARGEST_PROGRAM = 600;

    /** Of signs times all counts, which the program can't be larger than, however they are nested: it may be compiled at all. */
    private static final long LARGEST_TO_COMPILE = 100_000;

    /** What is optional is nested as deep as it is counted, and compiled by recursion: more than 569 overflow a stack of 512 KiB. */
    private static final int LARGEST_COUNT = 300;

    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");
    /** Of a count that can be read, and is not too large by itself. */
    private static final int DIGITS = 3;

    private FormPattern() {}

    static boolean isUsable(String pattern) {
        try {
            return mayBeCompiled(pattern) && Pattern.compile(pattern).programSize() <= LARGEST_PROGRAM;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static boolean mayBeCompiled(String pattern) {
        var size = (long) pattern.length();
        var counts = COUNT.matcher(pattern);
        while (counts.find() && size <= LARGEST_TO_COMPILE) {
            var most = counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
            if (most.length() > DIGITS || Integer.parseInt(most) > LARGEST_COUNT) {
                return false;
            }
            size *= Math.max(1, Integer.parseInt(most));
        }
        return size <= LARGEST_TO_COMPILE;
    }
}
