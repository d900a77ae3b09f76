package dev.partnersupport.proof;

import static dev.partnersupport.localstack.TestStack.issuer;
import static dev.partnersupport.localstack.TestStack.newBearer;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** The issuer's keys over time, in a service that has not asked for them yet. */
@ProofTest
@TestProfile(KeyRotationTest.FreshService.class)
class KeyRotationTest {

    public static final class FreshService implements QuarkusTestProfile {}

    private final String agent = aPartner() + "-admin-agent";

    @Test
    void areAskedForWhenAnotherOneSignsAndNotForEveryStranger() throws JoseException {
        var early = newBearer(agent);
        issuer().close();
        assertEquals(503, status(early), "nobody can say whether the token is good");
        TestStack.startIssuer();
        assertEquals(200, status(early));

        var read = issuer().keysRead();
        issuer().rotate();
        assertEquals(200, status(newBearer(agent)), "signed with a key that the service has not seen");
        assertEquals(read + 1, issuer().keysRead());
        assertEquals(200, status(early), "signed with the key before");

        var somebodysKey = RsaJwkGenerator.generateJwk(2048).getPrivateKey();
        for (var stranger = 0; stranger < 50; stranger++) {
            var token = new JsonWebSignature();
            token.setAlgorithmHeaderValue("RS256");
            token.setKeyIdHeaderValue("key " + stranger);
            token.setKey(somebodysKey);
            token.setPayload("{}");
            assertEquals(401, status("Bearer " + token.getCompactSerialization()));
        }
        assertEquals(read + 1, issuer().keysRead(), "keys that nobody knows do not lead to the issuer");

        var late = newBearer(agent);
        issuer().close();
        assertEquals(200, status(late), "known keys are good without the issuer");
        TestStack.startIssuer();
    }

    private static int status(String authorization) {
        return given().header("Authorization", authorization).get("/v1/parcels").statusCode();
    }
}
