package dev.partnersupport.directory;

import static dev.partnersupport.directory.Given.aCustomerOf;
import static dev.partnersupport.directory.Given.aPartner;
import static dev.partnersupport.directory.Given.as;
import static dev.partnersupport.directory.Given.behindTheScenes;
import static dev.partnersupport.directory.Given.execute;
import static dev.partnersupport.directory.Given.patched;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers that come in a file. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class CustomerImportTest {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final String partner = aPartner();
    private final String system = partner + "-system";

    private RequestSpecification file(String type, String content) {
        return file(system, type, content.getBytes(StandardCharsets.UTF_8));
    }

    /** As it stands, where REST Assured would add a charset. */
    private static RequestSpecification file(String client, String type, byte[] content) {
        var plain = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(NDJSON, ContentType.BINARY));
        return as(client).config(plain).contentType(type).body(content);
    }

    private String started(String type, String content) {
        return file(type, content)
                .post("/v1/customer-imports")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("/v1/customer-imports/[0-9a-f-]{36}"))
                .body("state", equalTo("running"))
                .extract()
                .path("id");
    }

    /** Where an import ended. */
    private ValidatableResponse imported(String type, String content) {
        var path = "/v1/customer-imports/" + started(type, content);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !as(system).get(path).path("state").equals("running"));
        return as(system).get(path).then().statusCode(200);
    }

    private static ValidatableResponse counts(
            ValidatableResponse done, int created, int changed, int unchanged, int refused) {
        return done.body("state", equalTo("completed"))
                .body("created", equalTo(created))
                .body("changed", equalTo(changed))
                .body("unchanged", equalTo(unchanged))
                .body("refused", equalTo(refused))
                .body("lines", equalTo(created + changed + unchanged + refused));
    }

    private ValidatableResponse refusedLines(ValidatableResponse of) {
        return as(system)
                .get("/v1/customer-imports/" + of.extract().path("id") + "/refused-lines")
                .then()
                .statusCode(200);
    }

    private List<String> facts() {
        return behindTheScenes(
                "select split_part(type, '.', 4) || ' ' || coalesce(payload ->> 'changed', '') from event_log where aggregate = 'CUSTOMER' and partner_id = '"
                        + partner + "' order by position");
    }

    private ValidatableResponse customers() {
        return as(system).get("/v1/customers").then();
    }

    @Test
    void areRegisteredChangedOrLeftAsTheyAre() {
        var file = """
                {"companyName": "One", "primaryDomain": "one.example", "externalReference": "C-1", "services": [{"serviceId": "azure", "subscriptions": [{"state": "active", "quantity": 5}]}]}
                {"companyName": "Two", "primaryDomain": "two.example", "metadata": {"tier": "gold"}, "delegatedAdministration": {"granted": false}}""";
        counts(imported(NDJSON, file), 2, 0, 0, 0).body("size", equalTo(file.length()));
        counts(imported(NDJSON, file), 0, 0, 2, 0);
        assertEquals(List.of("registered ", "registered "), facts());

        counts(
                imported(
                        NDJSON,
                        file.replace("\"quantity\": 5", "\"quantity\": 6")
                                .replace("Two", "Two Ltd")
                                .replace("one.example", "uno.example")),
                0,
                2,
                0,
                0);
        customers()
                .body("items.companyName", contains("Two Ltd", "One"))
                .body("items.primaryDomain", contains("two.example", "uno.example"));
        assertEquals(
                List.of("changed [\"primaryDomain\", \"services\"]", "changed [\"companyName\"]"),
                facts().subList(2, 4));
    }

    @Test
    void keepWhatALineIsSilentAbout() {
        imported(NDJSON, """
                {"companyName": "One", "primaryDomain": "one.example", "externalReference": "C-1", "metadata": {"tier": "gold"}, "services": [{"serviceId": "azure", "subscriptions": [{"state": "active"}]}]}""");

        counts(imported(NDJSON, "{\"companyName\": \"One\", \"primaryDomain\": \"one.example\"}"), 0, 0, 1, 0);
        counts(
                imported(
                        NDJSON,
                        "{\"companyName\": \"One\", \"primaryDomain\": \"one.example\", \"services\": [{\"serviceId\": \"teams\", \"subscriptions\": [{\"state\": \"active\"}]}]}"),
                0,
                1,
                0,
                0);
        String id = customers()
                .body("items.externalReference", contains("C-1"))
                .extract()
                .path("items[0].id");
        as(system).get("/v1/customers/" + id).then().body("metadata.tier", equalTo("gold"));
        as(system).get("/v1/customers/" + id + "/services").then().body("items.serviceId", contains("azure", "teams"));
    }

    @Test
    void addMetadataToWhatIsThereAndNoMoreThanThereIsRoomFor() {
        imported(
                CSV,
                "companyName,primaryDomain,externalReference,metadata.tier,metadata.region\nOne,one.example,C-1,gold,north\n");

        counts(
                imported(CSV, "companyName,primaryDomain,metadata.tier,metadata.region\nOne,one.example,silver,\n"),
                0,
                1,
                0,
                0);
        String id = customers().extract().path("items[0].id");
        as(system)
                .get("/v1/customers/" + id)
                .then()
                .body("metadata.tier", equalTo("silver"))
                .body("metadata.region", equalTo("north"));
        var many = IntStream.range(0, 49).mapToObj("\"k%d\": \"v\""::formatted).collect(Collectors.joining(","));
        refusedLines(counts(
                        imported(
                                NDJSON,
                                "{\"companyName\": \"One\", \"primaryDomain\": \"one.example\", \"metadata\": {" + many
                                        + "}}"),
                        0,
                        0,
                        0,
                        1))
                .body("items.code", contains("metadata_full"));
    }

    @Test
    void tellOfMembersWithNamesThatNoDatabaseKeeps() {
        var done = counts(
                imported(
                        NDJSON,
                        "{\"companyName\": \"One\", \"primaryDomain\": \"one.example\", \"\\u0000\": 1}\n{\"%s\": 1}"
                                .formatted("n".repeat(5000))),
                0,
                0,
                0,
                2);

        refusedLines(done)
                .body("items.code", hasItem("unknown_member"))
                .body("items.code", not(hasItem("can_not_be_kept")))
                .body("items.pointer", hasItem("#/\ufffd"))
                .body("items.pointer.max { it.length() }.length()", equalTo(1000));
    }

    @Test
    void areTakenInWithoutTheLinesThatAreRefused() {
        var done = counts(imported(NDJSON, """
                        {"companyName": "Good", "primaryDomain": "good.example"}
                        {"companyName": "", "primaryDomain": "no domain", "nonsense": 1}

                        not json
                        ["a list"]
                        {"companyName": "X", "primaryDomain": "x.example", "services": [{"serviceId": "nonsense", "subscriptions": [{"state": "active"}]}]}
                        {"companyName": "X", "companyName": "Y", "primaryDomain": "x.example"}
                        {"companyName": "Also good", "primaryDomain": "also.example"}
                        """), 2, 0, 0, 5);

        refusedLines(done)
                .body("items.line", contains(2, 2, 2, 4, 5, 6, 7))
                .body(
                        "items.code",
                        contains(
                                "not_blank",
                                "unknown_member",
                                "pattern",
                                "malformed_body",
                                "wrong_type",
                                "unknown_service",
                                "duplicate_member"))
                .body(
                        "items.pointer",
                        contains(
                                "#/companyName",
                                "#/nonsense",
                                "#/primaryDomain",
                                "#",
                                "#",
                                "#/services/0/serviceId",
                                "#"));
        customers().body("items.companyName", contains("Also good", "Good"));
    }

    @Test
    void areRefusedInTheLanguageOfTheCall() {
        String id = file(NDJSON, "no json")
                .header("Accept-Language", "de")
                .post("/v1/customer-imports")
                .path("id");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as(system)
                        .get("/v1/customer-imports/" + id + "/refused-lines")
                        .then()
                        .body("items.detail", contains("Der Inhalt ist nicht lesbar.")));
    }

    @Test
    void areMeantByTheirReferenceElseByTheirDomain() {
        var one = aCustomerOf(partner, "One", "one.example");
        aCustomerOf(partner, "Two", "two.example");
        patched(partner + "-admin-agent", "/v1/customers/" + one, "{\"externalReference\": \"C-1\"}")
                .statusCode(200);

        var done = counts(imported(NDJSON, """
                        {"companyName": "One", "primaryDomain": "two.example", "externalReference": "C-1"}
                        {"companyName": "One", "primaryDomain": "one.example", "externalReference": "C-9"}
                        {"companyName": "Two", "primaryDomain": "two.example", "externalReference": "C-2"}
                        {"companyName": "Two", "primaryDomain": "deux.example", "externalReference": "C-2"}
                        {"companyName": "Three", "primaryDomain": "two.example"}
                        {"companyName": "Three", "primaryDomain": "two.example"}"""), 1, 2, 1, 2);

        refusedLines(done).body("items.code", contains("domain_taken", "other_reference"));
    }

    @Test
    void areNotTakenUpAgainAfterTheRelationshipEnded() {
        var gone = aCustomerOf(partner, "Gone", "gone.example");
        patched(partner + "-admin-agent", "/v1/customers/" + gone, "{\"relationship\": \"ended\"}")
                .statusCode(200);

        refusedLines(counts(
                        imported(NDJSON, "{\"companyName\": \"Gone\", \"primaryDomain\": \"gone.example\"}"),
                        0,
                        0,
                        0,
                        1))
                .body("items.code", contains("relationship_ended"));
    }

    @Test
    void comeInMoreLinesThanAreTakenAtOnce() {
        var file = IntStream.range(0, 1234)
                .mapToObj(i -> "{\"companyName\": \"Company %d\", \"primaryDomain\": \"c%d.example\"}".formatted(i, i))
                .collect(Collectors.joining("\n"));

        counts(imported(NDJSON, file), 1234, 0, 0, 0);
        counts(imported(NDJSON, file.replace("c700.example", "other.example")), 1, 0, 1233, 0);
    }

    @Test
    void goOnWhereTheyStoodWhenTheReplicaAtWorkIsGone() {
        var file = IntStream.range(0, 10)
                .mapToObj(
                        i -> "{\"companyName\": \"Company %d\", \"primaryDomain\": \"c%d.example\"}\n".formatted(i, i))
                .collect(Collectors.joining());
        // As another replica would have left it: four lines done, and the time that it had asked for over
        var id = UUID.randomUUID();
        behindTheScenes("""
                with made as (
                  insert into customer_import (id, partner_id, created_by, language, format, size, state, lines, created, changed, unchanged, refused,
                                               created_at, taken_until)
                  values ('%1$s', '%2$s', '{"id": "%2$s-system", "name": "X", "side": "partner"}', 'EN', 'NDJSON', 1, 'RUNNING', 4, 3, 0, 1, 0, now(),
                          now() + interval '1 second')
                  returning id)
                insert into customer_import_chunk (import_id, partner_id, position, bytes)
                select id, '%2$s', 0, convert_to('%3$s', 'UTF8') from made returning 'made'""".formatted(id, partner, file));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        counts(as(system).get("/v1/customer-imports/" + id).then(), 9, 0, 1, 0));
        customers().body("items.companyName", hasSize(6));
        assertEquals(
                List.of(), behindTheScenes("select '1' from customer_import_chunk where import_id = '" + id + "'"));
    }

    /** As an import that began some days ago, and runs still or ended then; at once, since an old one is soon swept away. */
    private UUID anImport(String state, int daysAgo) {
        var id = UUID.randomUUID();
        behindTheScenes("""
                with made as (insert into customer_import (id, partner_id, created_by, language, format, size, state, lines, created, changed, unchanged, refused,
                                             created_at, ended_at, taken_until)
                select '%1$s', '%2$s', '{"id": "%2$s-system", "name": "X", "side": "partner"}', 'EN', 'NDJSON', 1, '%3$s', 1, 0, 0, 0, 1, at,
                       case when '%3$s' <> 'RUNNING' then at end, now() + interval '1 hour'
                from (select now() - interval '%4$d days' as at) then_
                returning id)
                insert into refused_line (import_id, partner_id, line, code, detail)
                select id, '%2$s', 1, 'x', 'X' from made returning line""".formatted(id, partner, state, daysAgo));
        return id;
    }

    @Test
    void makeWayForThoseOfOtherPartners() {
        var large = "/v1/customer-imports/"
                + started(
                        NDJSON,
                        IntStream.range(0, 8_000)
                                .mapToObj(i ->
                                        "{\"companyName\": \"C\", \"primaryDomain\": \"c%d.example\"}".formatted(i))
                                .collect(Collectors.joining("\n")));
        var other = aPartner() + "-system";
        String small = file(
                        other,
                        NDJSON,
                        "{\"companyName\": \"C\", \"primaryDomain\": \"c.example\"}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/customer-imports")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        await().atMost(Duration.ofSeconds(120))
                .until(() -> as(system).get(large).path("state").equals("completed"));
        var ended = List.of(small, large).stream()
                .map(path -> Instant.parse(
                        as(path.equals(small) ? other : system).get(path).path("endedAt")))
                .toList();
        assertTrue(ended.get(0).isBefore(ended.get(1)), ended.toString());
    }

    @Test
    void moreThanAPartnerMayHaveAtATimeAreRefusedUntilOneHasEnded() {
        var running =
                IntStream.range(0, 5).mapToObj(i -> anImport("RUNNING", 0)).toList();

        file(NDJSON, "{}")
                .post("/v1/customer-imports")
                .then()
                .statusCode(429)
                .header("Retry-After", "10")
                .body("errors.code", contains("imports_running"));
        as(system).get("/v1/customer-imports").then().body("items", hasSize(5));

        execute("update customer_import set state = 'COMPLETED', ended_at = now() where id = '" + running.get(0) + "'");
        started(NDJSON, "{}");
    }

    @Test
    void areForgottenSomeTimeAfterTheirEndWithWhatTheyRefused() {
        var old = anImport("COMPLETED", 91);
        var recent = anImport("FAILED", 89);
        var running = anImport("RUNNING", 91);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        as(system).get("/v1/customer-imports/" + old).then().statusCode(404));
        for (var kept : List.of(recent, running)) {
            as(system)
                    .get("/v1/customer-imports/" + kept + "/refused-lines")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
        assertEquals(List.of(), behindTheScenes("select line from refused_line where import_id = '" + old + "'"));
    }

    @Test
    void showTheirProgressInTheirVersion() {
        var path = "/v1/customer-imports/" + imported(NDJSON, "{}").extract().path("id");
        var tag = as(system)
                .get(path)
                .then()
                .header("ETag", not("\"0\""))
                .extract()
                .header("ETag");

        as(system).header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void leaveNoRoomForASecondCustomerOfTheSameDomain() throws Exception {
        var lines = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"companyName\": \"Company %d\", \"primaryDomain\": \"c%d.example\"}".formatted(i, i))
                .collect(Collectors.joining("\n"));
        var path = "/v1/customer-imports/" + started(NDJSON, lines);
        var answers = IntStream.range(0, 1000)
                .parallel()
                .filter(i -> i % 20 == 19)
                .mapToObj(i -> as(system)
                        .body("{\"companyName\": \"Typed\", \"primaryDomain\": \"c%d.example\"}".formatted(i))
                        .post("/v1/customers")
                        .then()
                        .extract())
                .toList();

        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer ->
                        assertEquals(409 + " true", answer.statusCode() + " " + (answer.path("existing.id") != null)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as(system)
                        .get(path)
                        .then()
                        .body("state", equalTo("completed"))
                        .body("refused", equalTo(0)));
        assertEquals(
                List.of("1000"), behindTheScenes("select count(*) from customer where partner_id = '" + partner + "'"));
    }

    @Test
    void withOneLineThatTheDatabaseRefusesAreTakenInWithoutIt() {
        // No application would let this pass; so the database is made to refuse
        execute("alter table customer add constraint no_poison check (company_name <> 'Poison')");

        var done = counts(imported(NDJSON, """
                        {"companyName": "Before", "primaryDomain": "before.example"}
                        {"companyName": "Poison", "primaryDomain": "poison.example"}
                        {"companyName": "After", "primaryDomain": "after.example"}"""), 2, 0, 0, 1);

        refusedLines(done).body("items.code", contains("can_not_be_kept")).body("items.line", contains(2));
    }

    @Nested
    class AsCsv {

        @Test
        void nameTheirColumnsAndMayHaveQuotesLinesAndEmptyCells() {
            var done = counts(imported(CSV, "\uFEFF" + """
                            primaryDomain,companyName,externalReference,metadata.tier,delegatedAdministration.granted,services
                            one.example,"One, ""the first""
                            of them",C-1,gold,FALSE,"[{""serviceId"": ""azure"", ""subscriptions"": [{""state"": ""active""}]}]"

                            two.example,青石软件有限公司,,,,

                            three.example,Three
                            four.example,Four,,,maybe,azure
                            five.example,Five,,,,
                            """), 3, 0, 0, 2);

            refusedLines(done)
                    .body("items.line", contains(7, 8, 8))
                    .body("items.code", contains("wrong_number_of_cells", "wrong_type", "wrong_type"))
                    .body("items.pointer", contains("#", "#/delegatedAdministration/granted", "#/services"));
            customers()
                    .body("items.companyName", contains("Five", "青石软件有限公司", "One, \"the first\"\nof them"))
                    .body("items.externalReference", hasSize(3))
                    .body("items[2].delegatedAdministration.granted", equalTo(false));
        }

        @ParameterizedTest
        @CsvSource({
            "'companyName,primaryDomain,nonsense', unknown_column",
            "'companyName,primaryDomain,companyName', column_twice",
            "'companyName', column_missing",
            "'{\"companyName\": \"X\"}', unknown_column",
            "'companyName,primaryDomain,metadata.', unknown_column",
        })
        void areRefusedAtOnceWhenTheColumnsAreWrong(String header, String code) {
            file(CSV, header + "\nX,x.example,Y\n")
                    .post("/v1/customer-imports")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains(code));
            as(system).get("/v1/customer-imports").then().body("items", empty());
        }

        @Test
        void haveColumnsOfABoundedNumberAndLength() {
            var many = IntStream.range(0, 200).mapToObj(i -> ",metadata.k" + i).collect(Collectors.joining());
            file(CSV, "companyName,primaryDomain" + many)
                    .post("/v1/customer-imports")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("too_many_columns"));
            file(CSV, "companyName,primaryDomain,metadata." + "k".repeat(500_000))
                    .post("/v1/customer-imports")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unknown_column"))
                    .body("errors[0].detail.length()", lessThan(400));
        }

        @Test
        void haveLinesThatAreNoLongerThanOthers() {
            var tooLong =
                    "companyName,primaryDomain,metadata.k\nA,a.example," + "x".repeat(1_100_000) + "\nB,b.example,\n";

            refusedLines(counts(imported(CSV, tooLong), 1, 0, 0, 1)).body("items.code", contains("line_too_long"));
        }

        @Test
        void failFromWhereTheyCanNotBeReadAndKeepWhatStoodBefore() {
            var done = imported(
                            CSV,
                            "companyName,primaryDomain\nGood,good.example\n\"Bad\"quote,bad.example\nLost,lost.example\n")
                    .body("state", equalTo("failed"))
                    .body("created", equalTo(1))
                    .body("refused", equalTo(1));

            refusedLines(done).body("items.line", contains(3)).body("items.code", contains("malformed_csv"));
        }

        @Test
        void doNotTakeTheRestOfTheFileForOneCell() {
            var endless = "companyName,primaryDomain\nGood,good.example\n\"Open," + "x".repeat(3_000_000);

            var done = imported(CSV, endless).body("state", equalTo("failed")).body("created", equalTo(1));

            refusedLines(done).body("items.code", contains("line_too_long"));
        }
    }

    @Test
    void withLinesThatAreTooLongOrNoUtf8AreTakenInWithoutThem() {
        var content = "{\"companyName\": \"" + "x".repeat(2_000_000)
                + "\"}\n{\"companyName\": \"Good\", \"primaryDomain\": \"good.example\"}\n";
        refusedLines(counts(imported(NDJSON, content), 1, 0, 0, 1)).body("items.code", contains("line_too_long"));

        var latin =
                "{\"companyName\": \"Größe\", \"primaryDomain\": \"g.example\"}".getBytes(StandardCharsets.ISO_8859_1);
        var path = file(system, NDJSON, latin)
                .post("/v1/customer-imports")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> as(system).get(path + "/refused-lines").then().body("items.code", contains("not_utf8")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/xml", "multipart/form-data; boundary=x"})
    void areNotTakenInOtherFormats(String type) {
        file(type, "{}").post("/v1/customer-imports").then().statusCode(415);
    }

    @Test
    void areRefusedWithoutContentOrInAnotherCharset() {
        file(NDJSON, "").post("/v1/customer-imports").then().statusCode(400);
        file("text/csv; charset=iso-8859-1", "companyName,primaryDomain\n")
                .post("/v1/customer-imports")
                .then()
                .statusCode(400)
                .body("errors.code", contains("not_utf8"));
        counts(imported(NDJSON, "\n\n"), 0, 0, 0, 0);
    }

    @Test
    void areStartedOnceForOneKey() {
        var line = "{\"companyName\": \"Once\", \"primaryDomain\": \"once.example\"}";
        String first = file(NDJSON, line)
                .header("Idempotency-Key", "k")
                .post("/v1/customer-imports")
                .path("id");

        file(NDJSON, line)
                .header("Idempotency-Key", "k")
                .post("/v1/customer-imports")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        file(NDJSON, line + "\n")
                .header("Idempotency-Key", "k")
                .post("/v1/customer-imports")
                .then()
                .statusCode(422);
        as(system).get("/v1/customer-imports").then().body("items.id", contains(first));
    }

    @Test
    void aLineWithMoreFaultsThanAnybodyReadsIsToldTen() {
        var members = IntStream.range(0, 1500)
                .mapToObj(i -> "\"m%d\": 1".formatted(i))
                .collect(Collectors.joining(","));

        var done = counts(
                imported(NDJSON, "{" + members + "}\n{\"companyName\": \"Good\", \"primaryDomain\": \"good.example\"}"),
                1,
                0,
                0,
                1);

        refusedLines(done).body("items", hasSize(10));
    }

    @Test
    void canBeTriedOutAndRefuseACursorOfAnotherList() {
        file(CSV, "companyName,primaryDomain\nX,x.example\n")
                .post("/v1/customer-imports?validateOnly=true")
                .then()
                .statusCode(204);
        file(CSV, "nonsense\n")
                .post("/v1/customer-imports?validateOnly=true")
                .then()
                .statusCode(400);
        as(system).get("/v1/customer-imports").then().body("items", empty());
        as(system).get("/v1/customer-imports?cursor=abc").then().statusCode(400);
        as(system)
                .get("/v1/customer-imports/" + started(NDJSON, "{}") + "/refused-lines?cursor=abc")
                .then()
                .statusCode(400);
    }

    @Test
    void areForThoseWhoWriteCustomersAndNobodysElse() {
        file(partner + "-helpdesk-agent", NDJSON, new byte[] {'{', '}'})
                .post("/v1/customer-imports")
                .then()
                .statusCode(403);
        var path = "/v1/customer-imports/" + started(NDJSON, "{}");
        var stranger = aPartner() + "-system";
        as(stranger).get(path).then().statusCode(404);
        as(stranger).get(path + "/refused-lines").then().statusCode(404);
        as(stranger).get("/v1/customer-imports").then().body("items", empty());
        as("operator-lead").get(path).then().statusCode(403);
        as(partner + "-billing-admin").get(path).then().statusCode(200);
    }

    @Test
    void areListedNewestFirstAndTheirRefusedLinesPageByPage() {
        var first = imported(NDJSON, "1\n2\n3\n").body("endedAt", not(nullValue()));
        String second = started(NDJSON, "4\n");

        as(system)
                .get("/v1/customer-imports?limit=1")
                .then()
                .body("items.id", contains(second))
                .body("nextCursor", not(nullValue()));
        var lines = "/v1/customer-imports/" + first.extract().path("id") + "/refused-lines";
        String next = as(system)
                .get(lines + "?limit=2")
                .then()
                .body("items.line", contains(1, 2))
                .extract()
                .path("nextCursor");
        as(system)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(lines)
                .then()
                .body("items.line", contains(3))
                .body("nextCursor", nullValue());
    }
}
