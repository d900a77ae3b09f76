package dev.partnersupport.support.trace;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The trace of a request, W3C {@code traceparent}: taken from the caller or begun here, kept in log, facts and problems. */
public final class Trace {

    private static final String KEY = "traceId";
    private static final Pattern TRACE_PARENT = Pattern.compile(
            "(?:00-(?!0{32})(?<id>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}|(?!00|ff)[0-9a-f]{2}-(?!0{32})(?<later>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?)");

    private Trace() {}

    public static Optional<String> current() {
        return Optional.ofNullable((String) MDC.get(KEY));
    }

    /** A {@code traceparent} for what follows from this trace. */
    public static String parent(String traceId) {
        return "00-" + traceId + "-" + hex().substring(0, 16) + "-01";
    }

    static void begin(String traceParent) {
        var match = TRACE_PARENT.matcher(traceParent == null ? "" : traceParent);
        if (match.matches()) {
            MDC.put(KEY, match.group("id") == null ? match.group("later") : match.group("id"));
        } else {
            MDC.put(KEY, hex());
        }
    }

    private static String hex() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
