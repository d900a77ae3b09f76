package dev.partnersupport.casework.topic;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/**
 * How large a pattern becomes when its repetitions are written out. Matching takes linear time, but as much memory as the pattern is
 * large then, and {@code ((a{100}){100}){100}} is a million.
 */
final class PatternSize {

    private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,9})(,(\\d{0,9}))?}");

    private static final Pattern NAMED_CLASS = Pattern.compile("\\[:\\^?[a-z]+:]");

    private final String pattern;
    private final ArrayDeque<Long> outer = new ArrayDeque<>();
    private long before;
    private long last;
    private int at;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    /** Of a pattern that is well-formed, roughly. */
    static long of(String pattern) {
        return new PatternSize(pattern).size();
    }

    private long size() {
        while (at < pattern.length()) {
            take(pattern.charAt(at));
        }
        return before + last + outer.stream().mapToLong(Long::longValue).sum();
    }

    private void take(char next) {
        switch (next) {
            case '(' -> {
                if (pattern.startsWith("?", at + 1) && !pattern.startsWith("?:", at + 1)) {
                    // Flags are no group: a repetition after them is one of what stands before
                    last = Integer.MAX_VALUE;
                }
                outer.push(before + last);
                before = 0;
                last = 0;
                at++;
            }
            case ')' -> {
                var inner = before + last + 2;
                before = outer.isEmpty() ? 0 : outer.pop();
                last = inner;
                at++;
            }
            case '[' -> {
                atom();
                at = endOfClass();
            }
            case '\\' -> {
                atom();
                if (pattern.startsWith("Q", at + 1)) {
                    // Whatever is quoted would be read as signs here
                    last = Integer.MAX_VALUE;
                }
                var named = pattern.startsWith("p{", at + 1) || pattern.startsWith("P{", at + 1);
                at = named ? after("}") : at + 2;
            }
            case '{' -> repeat();
            default -> {
                atom();
                at++;
            }
        }
    }

    private void atom() {
        before += last;
        last = 1;
    }

    private void repeat() {
        var repetition = REPETITION.matcher(pattern).region(at, pattern.length());
        if (!repetition.lookingAt()) {
            atom();
            at++;
            return;
        }
        var most = repetition.group(3) == null || repetition.group(3).isEmpty()
                ? repetition.group(1)
                : repetition.group(3);
        last = Math.min(Integer.MAX_VALUE, last * Math.max(1, Long.parseLong(most)));
        at = repetition.end();
    }

    /** A bracket that comes first is one of the class. */
    private int endOfClass() {
        var end = at + 1;
        end += pattern.startsWith("^", end) ? 1 : 0;
        end += pattern.startsWith("]", end) ? 1 : 0;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            var named = NAMED_CLASS.matcher(pattern).region(end, pattern.length());
            if (named.lookingAt()) {
                end = named.end();
            } else {
                end += pattern.charAt(end) == '\\' ? 2 : 1;
            }
        }
        return end + 1;
    }

    private int after(String mark) {
        var found = pattern.indexOf(mark, at);
        return found < 0 ? pattern.length() : found + 1;
    }
}
