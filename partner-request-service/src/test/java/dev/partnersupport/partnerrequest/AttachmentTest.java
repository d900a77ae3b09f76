package dev.partnersupport.partnerrequest;

import static dev.partnersupport.localstack.TestStack.bearer;
import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.aServiceRequestOf;
import static dev.partnersupport.partnerrequest.Given.as;
import static dev.partnersupport.partnerrequest.Given.oneInProgressOf;
import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a service request, from the outside. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class AttachmentTest {

    private static final byte[] TOO_LARGE = new byte[3 * 1024 * 1024 + 128 * 1024];
    private static final byte[] SCREENSHOT = "not really a picture".getBytes(UTF_8);

    /** Names of files go out in UTF-8, as browsers send them. */
    private static RequestSpecification form(String client) {
        return as(client)
                .config(config().httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE)))
                .contentType("multipart/form-data; charset=UTF-8");
    }

    private static RequestSpecification withFile(String client, byte[] content, String name, String type) {
        return form(client)
                .multiPart(new MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName(name)
                        .mimeType(type)
                        .build());
    }

    private static RequestSpecification withScreenshot(String client) {
        return withFile(client, SCREENSHOT, "error.png", "image/png");
    }

    private static Response send(RequestSpecification request, String id) {
        return request.post("/v1/service-requests/" + id + "/attachments");
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static ValidatableResponse list(String client, String id) {
        return as(client)
                .get("/v1/service-requests/" + id + "/attachments")
                .then()
                .statusCode(200);
    }

    @Nested
    class Added {

        @Test
        void comesBackAsItWentWithAllThatIsKnownOfIt() throws Exception {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);

            String file = send(withScreenshot(partner + "-system").multiPart("sha256", sha256(SCREENSHOT)), id)
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/attachments/"))
                    .body("fileName", equalTo("error.png"))
                    .body("mediaType", equalTo("image/png"))
                    .body("size", equalTo(SCREENSHOT.length))
                    .body("sha256", equalTo(sha256(SCREENSHOT)))
                    .body("visibility", equalTo("public"))
                    .body("author.side", equalTo("partner"))
                    .extract()
                    .path("id");

            as("operator-representative")
                    .get("/v1/service-requests/" + id + "/attachments/" + file)
                    .then()
                    .statusCode(200)
                    .body("sha256", equalTo(sha256(SCREENSHOT)));
            var content = as("operator-representative")
                    .get("/v1/service-requests/" + id + "/attachments/" + file + "/content")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", equalTo("image/png"))
                    .header(
                            "Content-Disposition",
                            equalTo("attachment; filename=\"error.png\"; filename*=UTF-8''error.png"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Content-Length", equalTo(Integer.toString(SCREENSHOT.length)))
                    .extract()
                    .asByteArray();
            assertArrayEquals(SCREENSHOT, content);
        }

        @Test
        void isKeptInPiecesAndPutTogetherAgain() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            for (var size : new int[] {256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 700_000}) {
                var content = new byte[size];
                new Random(size).nextBytes(content);
                String file = send(withFile(partner + "-system", content, "log.gz", "application/gzip"), id)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

                assertArrayEquals(
                        content,
                        as(partner + "-system")
                                .get("/v1/service-requests/" + id + "/attachments/" + file + "/content")
                                .asByteArray());
            }
        }

        @Test
        void mayHaveItsPartsInAnyOrder() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            var request = form("operator-representative")
                    .multiPart("visibility", "internal")
                    .multiPart(new MultiPartSpecBuilder(SCREENSHOT)
                            .controlName("file")
                            .fileName("error.png")
                            .mimeType("image/png")
                            .build());

            send(request, id).then().statusCode(201).body("visibility", equalTo("internal"));
        }

        @Test
        void belongsToItsNoteAndStandsInTheHistory() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            String note = as(partner + "-system")
                    .body("{\"text\": \"See the picture.\"}")
                    .post("/v1/service-requests/" + id + "/notes")
                    .path("id");

            send(withScreenshot(partner + "-system").multiPart("noteId", note), id)
                    .then()
                    .statusCode(201)
                    .body("noteId", equalTo(note));

            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/history")
                    .then()
                    .body("items[2].type", equalTo("dev.partnersupport.service_request.attachment_added.v1"))
                    .body("items[2].attachment.fileName", equalTo("error.png"));
        }

        @Test
        void answersTheQuestionThatTheRequestWaitsFor() {
            var partner = aPartner();
            var id = oneInProgressOf(partner);
            as("operator-representative")
                    .body("{\"to\": \"waiting_for_partner\", \"reason\": \"A picture?\"}")
                    .post("/v1/service-requests/" + id + "/transitions");

            send(withScreenshot(partner + "-system"), id).then().statusCode(201);

            as(partner + "-system").get("/v1/service-requests/" + id).then().body("status", equalTo("in_progress"));
        }

        @Test
        void isAddedOnceWithAnIdempotencyKey() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            for (var replayed : new String[] {null, "true"}) {
                send(withScreenshot(partner + "-system").header("Idempotency-Key", "k"), id)
                        .then()
                        .statusCode(201)
                        .header("Idempotency-Replayed", replayed == null ? nullValue() : equalTo(replayed));
            }
            list(partner + "-system", id).body("items", hasSize(1));
            send(
                            withFile(partner + "-system", "other".getBytes(UTF_8), "error.png", "image/png")
                                    .header("Idempotency-Key", "k"),
                            id)
                    .then()
                    .statusCode(422)
                    .body("type", containsString("key-reused"));
        }

        @Test
        void leavesNothingAfterADryRun() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);

            withScreenshot(partner + "-system")
                    .post("/v1/service-requests/" + id + "/attachments?validateOnly=true")
                    .then()
                    .statusCode(204);
            list(partner + "-system", id).body("items", hasSize(0));
        }

        @ParameterizedTest
        @CsvSource({
            "C:\\Users\\Mei\\error.png, error.png, attachment; filename=\"error.png\"; filename*=UTF-8''error.png",
            "../../etc/passwd, passwd, attachment; filename=\"passwd\"; filename*=UTF-8''passwd",
            "错误 1.png, 错误 1.png, attachment; filename=\"__ 1.png\"; filename*=UTF-8''%E9%94%99%E8%AF%AF%201.png",
            "a';b.png, a';b.png, attachment; filename=\"a__b.png\"; filename*=UTF-8''a%27%3Bb.png"
        })
        void hasANameThatDoesNoHarm(String sent, String kept, String disposition) {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);

            String file = send(withFile(partner + "-system", SCREENSHOT, sent, "image/png"), id)
                    .then()
                    .statusCode(201)
                    .body("fileName", equalTo(kept))
                    .extract()
                    .path("id");
            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/attachments/" + file + "/content")
                    .then()
                    .header("Content-Disposition", equalTo(disposition));
        }
    }

    @Nested
    class Refused {

        private void leavesNothing(String partner, String id) {
            list("operator-lead", id).body("items", hasSize(0));
            assertEquals(0, temporaryFiles());
        }

        private long temporaryFiles() {
            try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                return files.filter(file -> file.getFileName().toString().startsWith("partner-support-upload"))
                        .count();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void areAWrongTypeAWrongChecksumAnEmptyFileAndAForeignNoteAllAtOnce() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);

            send(
                            withFile(partner + "-system", new byte[0], "a.html", "text/html")
                                    .multiPart("sha256", "0".repeat(64))
                                    .multiPart("visibility", "internal")
                                    .multiPart("noteId", "01a20624-c21a-7819-b941-b68e868fb8f0"),
                            id)
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.code",
                            containsInAnyOrder(
                                    "media_type_not_allowed",
                                    "file_empty",
                                    "checksum_differs",
                                    "internal_is_for_operator",
                                    "unknown_note"));
            leavesNothing(partner, id);
        }

        @Test
        void isAPublicFileOnAnInternalNote() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            String note = as("operator-lead")
                    .body("{\"text\": \"Odd.\", \"visibility\": \"internal\"}")
                    .post("/v1/service-requests/" + id + "/notes")
                    .path("id");

            for (var client : new String[] {partner + "-system", "operator-lead"}) {
                send(withScreenshot(client).multiPart("noteId", note), id)
                        .then()
                        .statusCode(422)
                        .body("errors.code", contains("unknown_note"));
            }
        }

        @Test
        void isAFileThatIsTooLarge() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);

            send(withFile(partner + "-system", TOO_LARGE, "large.zip", "application/zip"), id)
                    .then()
                    .statusCode(413)
                    .body("type", equalTo("https://partner-support.dev/problems/too-large"));
            leavesNothing(partner, id);
        }

        @Test
        void isATooLargeFormThatDoesNotSayHowLargeItIs() throws Exception {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            var text = "--b\r\nContent-Disposition: form-data; name=\"visibility\"\r\n\r\n";
            var body = BodyPublishers.concat(BodyPublishers.ofString(text), BodyPublishers.ofByteArray(TOO_LARGE));
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + io.restassured.RestAssured.port
                            + "/v1/service-requests/" + id + "/attachments"))
                    .header("Authorization", bearer(partner + "-system"))
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.fromPublisher(body))
                    .build();

            // The service answers and hangs up; the sender may see the one or the other first
            try {
                assertEquals(
                        413,
                        HttpClient.newHttpClient()
                                .send(request, BodyHandlers.ofString())
                                .statusCode());
            } catch (IOException hungUp) {
                assertEquals(0, temporaryFiles());
            }
            leavesNothing(partner, id);
        }

        @Test
        void areAFormWithoutAFileAndUnknownAndMalformedParts() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);

            send(
                            form(partner + "-system")
                                    .multiPart("visibility", "secret")
                                    .multiPart("sha256", "abc")
                                    .multiPart("noteId", "7")
                                    .multiPart("colour", "red"),
                            id)
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("#/file", "#/visibility", "#/sha256", "#/noteId", "#/colour"));
        }

        @Test
        void isAFileThatIsOnlyText() {
            var partner = aPartner();

            send(form(partner + "-system").multiPart("file", "hello"), aServiceRequestOf(partner))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("#/file"));
        }

        @Test
        void isAPartThatComesTwice() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);

            send(
                            withScreenshot(partner + "-system")
                                    .multiPart("visibility", "public")
                                    .multiPart("visibility", "internal"),
                            id)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("duplicate_member"));
            leavesNothing(partner, id);
        }

        @Test
        void isAFormThatBreaksOff() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            var broken =
                    "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nabc";

            as(partner + "-system")
                    .config(config().encoderConfig(encoderConfig()
                            .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                    .contentType("multipart/form-data; boundary=b")
                    .body(broken)
                    .post("/v1/service-requests/" + id + "/attachments")
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem("malformed_body"));
            leavesNothing(partner, id);
        }

        @Test
        void isAPartThatSaysToBeAFormItself() {
            var partner = aPartner();

            send(withFile(partner + "-system", SCREENSHOT, "a.txt", "multipart/mixed"), aServiceRequestOf(partner))
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem("malformed_body"));
        }

        @Test
        void isWhatIsNoForm() {
            var partner = aPartner();

            as(partner + "-system")
                    .body("{}")
                    .post("/v1/service-requests/" + aServiceRequestOf(partner) + "/attachments")
                    .then()
                    .statusCode(415);
        }

        @Test
        void isAFileOnWhatIsOver() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            as(partner + "-system").body("{\"to\": \"cancelled\"}").post("/v1/service-requests/" + id + "/transitions");

            send(withScreenshot(partner + "-system"), id).then().statusCode(409);
            leavesNothing(partner, id);
        }

        @Test
        void isAFileBySalesAgents() {
            var partner = aPartner();

            send(withScreenshot(partner + "-sales-agent"), aServiceRequestOf(partner))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Seen {

        @Test
        void areTheOperatorsInternalFilesByTheOperatorAlone() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            String file = send(withScreenshot("operator-lead").multiPart("visibility", "internal"), id)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            list("operator-lead", id).body("items", hasSize(1));
            list(partner + "-system", id).body("items", hasSize(0));
            for (var path : new String[] {"", "/content"}) {
                as(partner + "-system")
                        .get("/v1/service-requests/" + id + "/attachments/" + file + path)
                        .then()
                        .statusCode(404);
            }
            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/history")
                    .then()
                    .body("items.type", not(hasItem(containsString("attachment_added"))));
        }

        @Test
        void isNothingOfAnotherPartner() {
            var partner = aPartner();
            var other = aPartner();
            var id = aServiceRequestOf(partner);
            String file = send(withScreenshot(partner + "-system"), id).path("id");
            var own = aServiceRequestOf(other);

            for (var path : Arrays.asList(
                    id + "/attachments",
                    id + "/attachments/" + file,
                    own + "/attachments/" + file,
                    own + "/attachments/" + file + "/content")) {
                as(other + "-system").get("/v1/service-requests/" + path).then().statusCode(404);
            }
            send(withScreenshot(other + "-system"), id).then().statusCode(404);
        }
    }
}
