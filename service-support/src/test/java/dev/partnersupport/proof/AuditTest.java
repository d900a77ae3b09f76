package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aParcelOf;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every refused access is told; what the operator reads is not, unless it is wanted. */
@ProofTest
class AuditTest {

    private final AuditLog audit = new AuditLog();
    private final String partner = aPartner();

    @AfterEach
    void listensNoLonger() {
        audit.close();
    }

    @Test
    void whoMayNotAndWhoFindsNothingIsTold() {
        var foreign = "/v1/parcels/" + aParcelOf(aPartner(), "of somebody");

        as(partner + "-billing-admin").body("{\"label\": \"x\"}").post("/v1/parcels");
        as(partner + "-helpdesk-agent").get(foreign);
        as(partner + "-helpdesk-agent").get("/v1/parcels");

        tells(
                () -> audit.of(partner),
                "refused status=403 method=POST path=/v1/parcels caller=%1$s-billing-admin partner=%1$s"
                        .formatted(partner),
                "refused status=404 method=GET path=%2$s caller=%1$s-helpdesk-agent partner=%1$s"
                        .formatted(partner, foreign));
    }

    @Test
    void whoIsNobodyIsTold() {
        var id = UUID.randomUUID().toString();

        given().get("/v1/parcels/" + id);
        given().header("Authorization", "Bearer abc").get("/v1/parcels/" + id);

        var line = "refused status=401 method=GET path=/v1/parcels/%s caller=- partner=-".formatted(id);
        tells(() -> audit.of(id), line, line);
    }

    @Test
    void whatMayBeMoreThanAnIdIsLeftOut() {
        var claims = new JwtClaims();
        claims.setIssuer(TestStack.issuer().address().toString());
        claims.setAudience("partner-support");
        claims.setSubject("mei.lin@lotus.example");
        claims.setStringListClaim("groups", "billing_admin");
        claims.setStringClaim("partner_id", partner);
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setIssuedAtToNow();

        var token = "Bearer " + TestStack.issuer().sign(claims);
        for (var path : new String[] {
            "/v1/mei.lin%40lotus.example%0aINFO%20all%20is%20well", "//v1/Mei-Lin", "/v1/parcels/13800138000/"
        }) {
            given().urlEncodingEnabled(false).header("Authorization", token).get(path);
        }
        given().urlEncodingEnabled(false).header("Authorization", token).delete("/v1/parcels/Mei-Lin");
        given().header("Authorization", token)
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/v1/parcels/Mei-Lin");

        tells(
                () -> audit.of(partner),
                "refused status=404 method=GET path=? caller=? partner=" + partner,
                "refused status=404 method=GET path=? caller=? partner=" + partner,
                "refused status=403 method=PATCH path=/v1/parcels/? caller=? partner=" + partner);
    }

    @Test
    void whatTheOperatorReadsIsNotTold() {
        var read = "/v1/parcels/" + aParcelOf(partner, "of a partner");
        var unknown = "/v1/parcels/" + UUID.randomUUID();

        as("operator-lead").get(read).then().statusCode(200);
        as("operator-lead").get(unknown).then().statusCode(404);

        tells(
                () -> audit.of(unknown),
                "refused status=404 method=GET path=%s caller=operator-lead partner=-".formatted(unknown));
        assertEquals(List.of(), audit.of(read));
    }

    static void tells(Callable<List<String>> told, String... lines) {
        await().untilAsserted(() -> assertEquals(List.of(lines), told.call()));
    }
}
