package dev.partnersupport.proof;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Everything that can be set otherwise, in one service, since each takes its time to start. */
public final class OtherSettings implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "partner-support.rate-limit.reads-per-minute", "2",
                "partner-support.rate-limit.writes-per-minute", "2",
                "partner-support.audit.refusals", "false",
                "partner-support.audit.operator-reads", "true",
                "quarkus.management.enabled", "true",
                "quarkus.management.test-port", "0");
    }
}
