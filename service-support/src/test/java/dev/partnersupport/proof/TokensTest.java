package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.partnersupport.localstack.TestStack;
import dev.partnersupport.localstack.TokenIssuer;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens are believed, and what somebody with another one is told. */
@ProofTest
class TokensTest {

    private static final String PARCELS = "/v1/parcels";

    private final String partner = aPartner();

    @Test
    void aTokenOfTheIssuersForThisServiceIsBelieved() {
        given().header("Authorization", "Bearer " + signed(claims()))
                .get(PARCELS)
                .then()
                .statusCode(200);
    }

    @Test
    void aClockThatIsALittleOffDoesNotMatter() {
        var justExpired = claims();
        justExpired.setExpirationTime(seconds(-10));

        given().header("Authorization", "Bearer " + signed(justExpired))
                .get(PARCELS)
                .then()
                .statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> isRefusedAsUnauthenticated() throws JoseException, IOException {
        return Map.<String, String>ofEntries(
                        Map.entry("without a signature", unsigned()),
                        Map.entry("signed with the public key as a secret", signedWithThePublicKey()),
                        Map.entry("of a key that it brings along", withItsOwnKey("jwk")),
                        Map.entry("of a key that it tells an address of", withItsOwnKey("jku")),
                        Map.entry("signed by somebody else in the name of the issuer's key", ofSomebodyElse(kid())),
                        Map.entry("signed by somebody else with a key of its own", ofSomebodyElse("nobody-knows-it")),
                        Map.entry("with another claim put in after signing", tampered()),
                        Map.entry("of another issuer", with("iss", "http://localhost:1")),
                        Map.entry("of no issuer", with("iss", null)),
                        Map.entry("for another service", with("aud", "another-api")),
                        Map.entry("for no service", with("aud", null)),
                        Map.entry("expired", with("exp", seconds(-60).getValue())),
                        Map.entry("that never expires", with("exp", null)),
                        Map.entry("that says not since when", with("iat", null)),
                        Map.entry("not yet valid", with("nbf", seconds(300).getValue())),
                        Map.entry("without a subject", with("sub", null)),
                        Map.entry("that is no token", "abc"),
                        Map.entry("that is empty", ""))
                .entrySet()
                .stream()
                .map(token -> dynamicTest(
                        "a token " + token.getKey(),
                        () -> refused(token.getValue(), 401)
                                .body("type", endsWith("/unauthenticated"))
                                .header(
                                        "WWW-Authenticate",
                                        equalTo(
                                                token.getValue().isEmpty()
                                                        ? "Bearer"
                                                        : "Bearer error=\"invalid_token\""))));
    }

    @TestFactory
    Stream<DynamicTest> mayDoNothing() throws JoseException {
        return Map.<String, String>ofEntries(
                        Map.entry("a partner's without its partner", with("partner_id", null)),
                        Map.entry("a partner's with an empty partner", with("partner_id", " ")),
                        Map.entry("with several partners", with("partner_id", List.of("birch", "oak"))),
                        Map.entry("with a partner that holds a line break", with("partner_id", "birch\noak")),
                        Map.entry("with a partner that holds a NUL", with("partner_id", "birch\0oak")),
                        Map.entry("with a partner that is too long", with("partner_id", "b".repeat(129))),
                        Map.entry("the operator's with a partner", with("groups", List.of("lead"))),
                        Map.entry("of both sides", with("groups", List.of("lead", "admin_agent"))),
                        Map.entry("of an unknown group", with("groups", List.of("root"))),
                        Map.entry("of no group", with("groups", null)),
                        Map.entry("of groups that are numbers", with("groups", List.of(1, 2))),
                        Map.entry(
                                "with a partner that is half a character",
                                TestStack.issuer().sign(claims().toJson().replace(partner, "\\ud800"))),
                        Map.entry("with a subject that holds a NUL", with("sub", "some\0body")),
                        Map.entry("with a subject that holds a line break", with("sub", "somebody\nelse")),
                        Map.entry("with a subject that is empty", with("sub", "")),
                        Map.entry("with a subject that is too long", with("sub", "s".repeat(256))))
                .entrySet()
                .stream()
                .map(token -> dynamicTest(
                        "a token " + token.getKey(),
                        () -> refused(token.getValue(), 403)
                                .body("type", endsWith("/forbidden"))
                                .header("WWW-Authenticate", equalTo("Bearer error=\"insufficient_scope\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mei\\u0000Lin", "Mei\\nLin", "\\ud800"})
    void aNameThatNobodyCanHaveIsNotTaken(String name) {
        var claims = claims();
        claims.setStringClaim("name", "Mei Lin");
        var token = TestStack.issuer().sign(claims.toJson().replace("Mei Lin", name));

        given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"label\": \"x\"}")
                .post(PARCELS)
                .then()
                .statusCode(201);
    }

    @Test
    void twoTokensAreNone() {
        given().header("Authorization", "Bearer " + signed(claims()))
                .header("Authorization", "Bearer " + with("partner_id", "another"))
                .get(PARCELS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?access_token=", "?token="})
    void aTokenInTheAddressIsNone(String parameter) {
        given().get(PARCELS + parameter + signed(claims()))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void aTokenInACookieIsNone() {
        given().cookie("Bearer", signed(claims())).get(PARCELS).then().statusCode(401);
    }

    private static ValidatableResponse refused(String token, int status) {
        var answer = given().header("Authorization", "Bearer " + token).get(PARCELS);
        assertEquals(status, answer.statusCode(), answer::asString);
        return answer.then().contentType("application/problem+json");
    }

    private JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(TestStack.issuer().address().toString());
        claims.setAudience(TokenIssuer.AUDIENCE);
        claims.setSubject("somebody");
        claims.setStringListClaim("groups", "admin_agent");
        claims.setStringClaim("partner_id", partner);
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setIssuedAt(seconds(-120));
        return claims;
    }

    private static NumericDate seconds(int fromNow) {
        var date = NumericDate.now();
        date.addSeconds(fromNow);
        return date;
    }

    private static String signed(JwtClaims claims) {
        return TestStack.issuer().sign(claims);
    }

    /** Properly signed, with a claim that says something else, or nothing. */
    private String with(String claim, Object value) {
        var claims = claims();
        if (value == null) {
            claims.unsetClaim(claim);
        } else {
            claims.setClaim(claim, value);
        }
        return signed(claims);
    }

    private String tampered() {
        var parts = signed(claims()).split("\\.");
        var claims = claims();
        claims.setStringClaim("partner_id", "somebody-else");
        return parts[0] + "." + encoded(claims.toJson()) + "." + parts[2];
    }

    private String unsigned() {
        return encoded("{\"alg\":\"none\"}") + "." + encoded(claims().toJson()) + ".";
    }

    private String signedWithThePublicKey() throws JoseException {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("HS256");
        signature.setKeyIdHeaderValue(kid());
        signature.setKey(new HmacKey(issuersKey().getPublicKey().getEncoded()));
        return serialized(signature);
    }

    private String withItsOwnKey(String header) throws JoseException, IOException {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("its-own");
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue("its-own");
        if (header.equals("jwk")) {
            signature.getHeaders().setJwkHeaderValue("jwk", key);
        } else {
            var file = Files.createTempFile("keys", ".json");
            Files.writeString(file, new JsonWebKeySet(key).toJson());
            signature.setHeader("jku", file.toUri().toString());
        }
        signature.setKey(key.getPrivateKey());
        return serialized(signature);
    }

    private String ofSomebodyElse(String kid) throws JoseException {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(kid);
        signature.setKey(RsaJwkGenerator.generateJwk(2048).getPrivateKey());
        return serialized(signature);
    }

    private String serialized(JsonWebSignature signature) throws JoseException {
        signature.setPayload(claims().toJson());
        return signature.getCompactSerialization();
    }

    private static String kid() throws JoseException {
        return issuersKey().getKeyId();
    }

    private static RsaJsonWebKey issuersKey() throws JoseException {
        var keys = given().get(TestStack.issuer().address() + "/jwks").asString();
        return (RsaJsonWebKey) new JsonWebKeySet(keys).getJsonWebKeys().get(0);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
