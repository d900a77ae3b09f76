package dev.partnersupport.proof;

import static dev.partnersupport.proof.AuditTest.tells;
import static dev.partnersupport.proof.ProofTest.Given.aParcelOf;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The other way round: what the operator reads is told, and refusals are not. */
@ProofTest
@TestProfile(OperatorReadsAuditTest.TheOtherWayRound.class)
class OperatorReadsAuditTest {

    public static final class TheOtherWayRound implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("partner-support.audit.refusals", "false", "partner-support.audit.operator-reads", "true");
        }
    }

    @Test
    void whatTheOperatorReadsIsTold() {
        var partner = aPartner();
        try (var audit = new AuditLog()) {
            var id = aParcelOf(partner, "of a partner");

            as(aPartner() + "-helpdesk-agent").get("/v1/parcels/" + id).then().statusCode(404);
            as(partner + "-helpdesk-agent").get("/v1/parcels/" + id).then().statusCode(200);
            as("operator-lead").get("/v1/parcels/" + id).then().statusCode(200);

            tells(
                    () -> audit.of(id),
                    "operator_read status=200 method=GET path=/v1/parcels/%s caller=operator-lead partner=-"
                            .formatted(id));
        }
    }
}
