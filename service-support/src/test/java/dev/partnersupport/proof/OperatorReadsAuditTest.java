package dev.partnersupport.proof;

import static dev.partnersupport.proof.AuditTest.tells;
import static dev.partnersupport.proof.ProofTest.Given.aParcelOf;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** The other way round: what the operator reads is told, and refusals are not. */
@ProofTest
@TestProfile(OtherSettings.class)
class OperatorReadsAuditTest {

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
