package dev.partnersupport.directory;

import static dev.partnersupport.localstack.TestStack.bearer;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class DirectoryTest {

    private final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String agent = partner + "-admin-agent";

    private static RequestSpecification as(String client) {
        return given().header("Authorization", bearer(client)).contentType(ContentType.JSON);
    }

    private static String aCustomer(String name, String domain, String more) {
        return "{\"companyName\": \"" + name + "\", \"primaryDomain\": \"" + domain + "\"" + more + "}";
    }

    private String registered(String name, String domain) {
        return as(agent)
                .body(aCustomer(name, domain, ""))
                .post("/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Nested
    class Customers {

        @Test
        void areRegisteredWithWhatIsResoldAndRead() {
            var location = as(agent)
                    .body(aCustomer("Contoso", "Contoso.Example", """
                            , "externalReference": "C-1", "metadata": {"tier": "gold"},
                            "services": [{"serviceId": "microsoft-365", "subscriptions": [{"state": "active", "quantity": 5}]}]"""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .body("primaryDomain", equalTo("contoso.example"))
                    .body("delegatedAdministration.granted", equalTo(true))
                    .body("metadata.tier", equalTo("gold"))
                    .extract()
                    .header("Location");

            as(agent).get(location).then().statusCode(200).body("companyName", equalTo("Contoso"));
            as(agent).get(location + "/services").then().body("items.serviceId", contains("microsoft-365"));
        }

        @Test
        void areUniqueByDomainAndReferenceWithinOnePartner() {
            var first = registered("Fabrikam", "fabrikam.example");

            as(agent)
                    .body(aCustomer("Other", "FABRIKAM.example", ""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(409)
                    .body("existing.id", equalTo(first))
                    .body("existing.href", equalTo("/v1/customers/" + first));
            as("q" + partner + "-admin-agent")
                    .body(aCustomer("Fabrikam", "fabrikam.example", ""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(201);
        }

        private ValidatableResponse patched(String id, String patch) {
            return as(agent)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(patch)
                    .patch("/v1/customers/" + id)
                    .then();
        }

        @Test
        void areChangedByWhatAPatchNames() {
            var id = registered("Old Name", "old.example");

            patched(
                            id,
                            "{\"companyName\": \"New Name\", \"externalReference\": \"C-7\", \"metadata\": {\"tier\": \"gold\"}}")
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("companyName", equalTo("New Name"))
                    .body("primaryDomain", equalTo("old.example"))
                    .body("externalReference", equalTo("C-7"));
            patched(id, "{\"externalReference\": null, \"primaryDomain\": \"New.example\"}")
                    .statusCode(200)
                    .body("externalReference", nullValue())
                    .body("primaryDomain", equalTo("new.example"))
                    .body("metadata.tier", equalTo("gold"));
            patched(id, "{\"metadata\": {\"tier\": null, \"owner\": \"Mei\"}}")
                    .body("metadata.tier", nullValue())
                    .body("metadata.owner", equalTo("Mei"));
            patched(id, "{\"primaryDomain\": \"NEW.example\"}").header("ETag", "\"3\"");
        }

        @Test
        void haveDelegatedAdministrationGrantedAndRevoked() {
            var id = registered("Delegating", "delegating.example");

            patched(id, "{\"delegatedAdministration\": {\"granted\": false}}")
                    .body("delegatedAdministration.granted", equalTo(false))
                    .body("delegatedAdministration.revokedAt", startsWith("20"))
                    .body("delegatedAdministration.since", nullValue());
            patched(id, "{\"delegatedAdministration\": {\"granted\": true}}")
                    .body("delegatedAdministration.granted", equalTo(true))
                    .body("delegatedAdministration.revokedAt", startsWith("20"))
                    .body("delegatedAdministration.since", startsWith("20"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"MÜNCHEN.example", "xn--mnchen-3ya.example", "ｍünchen.example", "München。example"})
        void haveOneDomainHoweverItIsWritten(String domain) {
            var first = registered("Munich", "münchen.example");

            as(agent).get("/v1/customers/" + first).then().body("primaryDomain", equalTo("münchen.example"));
            as(agent)
                    .body(aCustomer("Other", domain, ""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(409)
                    .body("existing.id", equalTo(first));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u037ab.example", "\ufc5eb.example", "a\u2024.example"})
        void haveNoDomainThatCanNotBeLookedUp(String domain) {
            as(agent)
                    .body(aCustomer("X", domain, ""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(anyOf(equalTo(400), equalTo(422)))
                    .body("errors.pointer", contains("#/primaryDomain"));
        }

        @Test
        void areFoundByThePartnersOwnNumber() {
            var id = registered("Numbered", "numbered.example");
            registered("Other", "other.example");
            patched(id, "{\"externalReference\": \"N-1\"}").statusCode(200);

            as(agent).get("/v1/customers?externalReference=N-1").then().body("items.id", contains(id));
            as(agent).get("/v1/customers?externalReference=N-1&q=umber").then().body("items.id", contains(id));
            as(agent).get("/v1/customers?externalReference=N-1&q=other").then().body("items", empty());
            as(agent).get("/v1/customers?externalReference=n-1").then().body("items", empty());
            as("q" + partner + "-admin-agent")
                    .get("/v1/customers?externalReference=N-1")
                    .then()
                    .body("items", empty());
            as(agent)
                    .get("/v1/customers?externalReference=N-1&cursor=abc")
                    .then()
                    .statusCode(400);
        }

        @Test
        void whoseRelationshipHasEndedAreReadButNothingIsResoldToThem() {
            var id = registered("Gone", "gone.example");
            var services = "/v1/customers/" + id + "/services";
            var active = "{\"subscriptions\": [{\"state\": \"active\"}]}";
            as(agent).body(active).put(services + "/azure").then().statusCode(201);
            patched(id, "{\"relationship\": \"ended\"}").statusCode(200);

            as(agent)
                    .get(services)
                    .then()
                    .body("items.serviceId", contains("azure"))
                    .body("items[0].adminCenterUrl", nullValue());
            as(agent).body(active).put(services + "/intune").then().statusCode(409);
            patched(id, "{\"relationship\": \"active\"}").statusCode(200);
            as(agent).body(active).put(services + "/intune").then().statusCode(201);
        }

        @Test
        void keepNoTwoEntriesUnderOneName() {
            as(agent)
                    .body(aCustomer("X", "x.example", ", \"metadata\": {\"a\": \"1\", \" a\": \"2\"}"))
                    .post("/v1/customers")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("duplicate_member"))
                    .body("errors.pointer", contains("#/metadata"));
        }

        @Test
        void areListedWithCursorsThatShowNothing() {
            registered("A", "a.example");
            registered("B", "b.example");
            String cursor = as(agent).get("/v1/customers?limit=1").path("nextCursor");

            var bytes = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("20"), bytes);
            var other = cursor.charAt(20) == 'A' ? 'B' : 'A';
            as(agent)
                    .queryParam("cursor", cursor.substring(0, 20) + other + cursor.substring(21))
                    .get("/v1/customers")
                    .then()
                    .statusCode(400);
        }

        @Test
        void areKeptWhenTheRelationshipEndsAndTheFeedSaysWhat() {
            var id = registered("Leaving", "leaving.example");
            patched(id, "{\"relationship\": \"ended\", \"companyName\": \"Left\"}")
                    .body("relationship", equalTo("ended"));

            as(agent).get("/v1/customers/" + id).then().statusCode(200);
            var its = "items.findAll { it.subject == 'customers/" + id + "' }";
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> as(agent)
                            .get("/v1/directory-events?limit=200")
                            .then()
                            .body(
                                    its + ".type",
                                    contains(
                                            "dev.partnersupport.customer.registered.v1",
                                            "dev.partnersupport.customer.relationship_ended.v1"))
                            .body(its + "[1].changed", containsInAnyOrder("relationship", "companyName")));
        }

        @Test
        void canNotTakeWhatAnotherHas() {
            var first = registered("First", "first.example");
            var second = registered("Second", "second.example");

            patched(second, "{\"primaryDomain\": \"FIRST.example\"}")
                    .statusCode(409)
                    .body("existing.id", equalTo(first));
            patched(second, "{\"companyName\": null, \"primaryDomain\": \"no domain\", \"relationship\": null}")
                    .statusCode(400)
                    .body("errors.pointer", contains("#/companyName", "#/primaryDomain", "#/relationship"));
        }

        @Test
        void areRegisteredOnceForOneKeyAndNotAtAllInADryRun() {
            var body = aCustomer("Once", "once.example", "");
            as(agent).body(body).post("/v1/customers?validateOnly=true").then().statusCode(204);
            var id = as(agent)
                    .header("Idempotency-Key", "k")
                    .body(body)
                    .post("/v1/customers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            as(agent)
                    .header("Idempotency-Key", "k")
                    .body(body)
                    .post("/v1/customers")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", "true")
                    .body("id", equalTo(id));
            as(agent).body(body).post("/v1/customers?validateOnly=true").then().statusCode(409);
        }

        @Test
        void ofAnotherPartnerAreNotFound() {
            var path = "/v1/customers/" + registered("Hidden", "hidden.example");
            var stranger = "q" + partner + "-admin-agent";

            as(stranger).get(path).then().statusCode(404);
            as(stranger).get(path + "/services").then().statusCode(404);
            as(stranger)
                    .body("{\"subscriptions\": [{\"state\": \"active\"}]}")
                    .put(path + "/services/azure")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{}")
                    .patch(path)
                    .then()
                    .statusCode(404);
            as(stranger).get("/v1/customers?q=hidden").then().body("items", empty());
            as("operator-lead").get(path).then().statusCode(403);
        }

        @ParameterizedTest
        @CsvSource({"helpdesk-agent, 403", "billing-admin, 403", "sales-agent, 201", "global-admin, 201", "system, 201"
        })
        void areWrittenByThoseWhoMay(String role, int status) {
            as(partner + "-" + role)
                    .body(aCustomer("Adatum", "adatum.example", ""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(status);
        }

        @Test
        void withUnknownOrRepeatedServicesAreRefused() {
            as(agent)
                    .body(aCustomer("X", "x.example", """
                            , "services": [{"serviceId": "nonsense", "subscriptions": [{"state": "active"}]},
                                           {"serviceId": "azure", "subscriptions": [{"state": "active"}]},
                                           {"serviceId": "azure", "subscriptions": [{"state": "active"}]}]"""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("unknown_service", "service_twice"))
                    .body("errors.pointer", contains("#/services/0/serviceId", "#/services/2/serviceId"));
            as(agent)
                    .body(aCustomer("X", "no domain", ""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/primaryDomain"));
        }

        @ParameterizedTest
        @CsvSource({
            "müller, 0",
            "MULLER, 0",
            "mueller-ma, 0",
            "maschinen, 0",
            "软件, 1",
            "青石, 1",
            "qingshi.ex, 1",
            "ngshi, 1",
            "100% \\_, 2",
            "_, 2"
        })
        void areFoundByPartOfNameOrDomainInAnyCase(String needle, int expected) {
            var ids = new String[] {
                registered("Müller Maschinenbau", "mueller-maschinen.example"),
                registered("青石软件有限公司", "qingshi.example"),
                registered("100% \\\\_ Quotes' \\\"Inc\\\"", "quotes.example"),
            };

            as(agent)
                    .queryParam("q", needle)
                    .get("/v1/customers")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(ids[expected]));
        }

        @Test
        void thatBeginWithTheNeedleComeFirst() {
            registered("Beta Alpha", "beta.example");
            registered("Alpha One", "one.example");

            as(agent)
                    .get("/v1/customers?q=alpha")
                    .then()
                    .body("items.companyName", contains("Alpha One", "Beta Alpha"));
        }

        @Test
        void areListedNewestFirstPageByPage() {
            registered("A", "a.example");
            registered("B", "b.example");
            registered("C", "c.example");

            var page = as(agent)
                    .get("/v1/customers?limit=2")
                    .then()
                    .body("items.companyName", contains("C", "B"))
                    .extract();
            as(agent)
                    .queryParam("limit", 2)
                    .queryParam("cursor", page.<String>path("nextCursor"))
                    .get("/v1/customers")
                    .then()
                    .body("items.companyName", contains("A"))
                    .body("nextCursor", nullValue());
        }
    }

    @Nested
    class Services {

        @Test
        void ofACustomerAreMadeByTheFirstPutAndReplacedByTheNext() {
            var path = "/v1/customers/" + registered("Tailspin", "tailspin.example") + "/services/azure";
            var active = "{\"subscriptions\": [{\"state\": \"active\", \"plan\": \"Pay as you go\"}]}";
            var suspended = "{\"subscriptions\": [{\"state\": \"suspended\"}]}";

            as(agent)
                    .body(active)
                    .put(path)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .body("adminCenterUrl", equalTo("https://portal.azure.cn/tailspin.example"));
            as(agent).body(suspended).put(path).then().statusCode(428);
            as(agent)
                    .header("If-Match", "\"7\"")
                    .body(suspended)
                    .put(path)
                    .then()
                    .statusCode(412);
            as(agent)
                    .header("If-Match", "0")
                    .body(suspended)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("subscriptions.state", contains("suspended"));
            as(agent).header("If-Match", "1").body(suspended).put(path).then().statusCode(200);
            as(agent).get(path).then().statusCode(200).header("ETag", "\"1\"");
            as(agent).body(active).put(path.replace("azure", "nonsense")).then().statusCode(404);
            as(agent).get(path.replace("azure", "intune")).then().statusCode(404);
        }

        @Test
        void areLookedForBeforeWhatIsSaidOfThemIsJudged() {
            var path = "/v1/customers/" + registered("Order", "order.example") + "/services/";
            var twice =
                    "{\"subscriptions\": [{\"id\": \"S\", \"state\": \"active\"}, {\"id\": \"S\", \"state\": \"active\"}]}";

            as(agent).body(twice).put(path + "nonsense").then().statusCode(404);
            as(agent).body(twice).put(path + "azure").then().statusCode(422);
            as(agent)
                    .body("{\"subscriptions\": [{\"state\": \"active\"}]}")
                    .put(path + "azure")
                    .then()
                    .statusCode(201);
            as(agent).body(twice).put(path + "azure").then().statusCode(428);
        }

        @Test
        void whoseSubscriptionsHaveAllEndedCountNoMore() {
            var id = registered("Ending", "ending.example");
            var path = "/v1/customers/" + id + "/services/exchange-online";
            as("operator-lead")
                    .body(
                            "{\"serviceIds\": [\"exchange-online\"], \"title\": \"X\", \"state\": \"ongoing\", \"health\": \"interrupted\"}")
                    .post("/v1/service-incidents")
                    .then()
                    .statusCode(201);
            as(agent)
                    .body("{\"subscriptions\": [{\"state\": \"suspended\"}]}")
                    .put(path)
                    .then()
                    .statusCode(201);
            as(agent).get("/v1/customers?q=ending").then().body("items[0].worstHealth", equalTo("interrupted"));

            as(agent)
                    .header("If-Match", "*")
                    .body("{\"subscriptions\": [{\"state\": \"ended\"}]}")
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("adminCenterUrl", nullValue());
            as(agent).get("/v1/customers?q=ending").then().body("items[0].worstHealth", equalTo("normal"));
        }

        @Test
        void haveNoAdminCenterLinkWithoutDelegatedAdministration() {
            var id = as(agent)
                    .body(aCustomer("Wingtip", "wingtip.example", """
                            , "delegatedAdministration": {"granted": false},
                            "services": [{"serviceId": "azure", "subscriptions": [{"state": "active"}]}]"""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");

            as(agent).get("/v1/customers/" + id + "/services").then().body("items[0].adminCenterUrl", nullValue());
        }

        @Test
        void ofTheCatalogueComeInTheCallersLanguage() {
            as(agent).get("/v1/services").then().body("items.id", hasItems("azure", "microsoft-365", "power-bi"));
            as(agent)
                    .header("Accept-Language", "de")
                    .get("/v1/services/azure")
                    .then()
                    .statusCode(200)
                    .body("description", containsString("betrieben von 21Vianet"));
            as(agent).get("/v1/services/nonsense").then().statusCode(404);
        }
    }

    @Nested
    class Incidents {

        private static final String INCIDENT =
                "{\"serviceIds\": [\"dynamics-365\"], \"title\": \"Forms do not open\", \"state\": \"ongoing\", \"health\": \"interrupted\", \"update\": \"We look into it.\"}";

        @Test
        void areAnnouncedByTheLeadAndShowInTheHealthOfCustomers() {
            var customer = as(agent)
                    .body(aCustomer("Northwind", "northwind.example", """
                            , "services": [{"serviceId": "dynamics-365", "subscriptions": [{"state": "active"}]}]"""))
                    .post("/v1/customers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            var incident = as("operator-lead")
                    .body(INCIDENT)
                    .post("/v1/service-incidents")
                    .then()
                    .statusCode(201)
                    .header("Location", matchesPattern(".*/v1/service-incidents/[0-9a-f-]{36}"))
                    .body("updates.text", contains("We look into it."))
                    .extract()
                    .<String>path("id");

            as(agent)
                    .get("/v1/customers/" + customer + "/services")
                    .then()
                    .body("items[0].health", equalTo("interrupted"))
                    .body("items[0].incidents", hasItem(incident));
            as(agent).get("/v1/customers?q=northwind").then().body("items[0].worstHealth", equalTo("interrupted"));
            as(agent)
                    .get("/v1/service-incidents/" + incident)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ongoing"));
            as(agent).get("/v1/service-incidents?state=ongoing").then().body("items.id", hasItem(incident));
        }

        @Test
        void areNotForOthersToAnnounce() {
            as("operator-representative")
                    .body(INCIDENT)
                    .post("/v1/service-incidents")
                    .then()
                    .statusCode(403);
            as(agent).body(INCIDENT).post("/v1/service-incidents").then().statusCode(403);
        }

        @Test
        void onUnknownServicesOrAlreadyEndedAreRefused() {
            as("operator-lead")
                    .body(INCIDENT.replace("dynamics-365", "nonsense").replace("ongoing", "ended"))
                    .post("/v1/service-incidents")
                    .then()
                    .statusCode(422)
                    .body("errors.code", containsInAnyOrder("unknown_service", "already_ended"));
            as(agent).get("/v1/service-incidents/" + UUID.randomUUID()).then().statusCode(404);
        }
    }

    @Nested
    class SupportProfiles {

        private static final String PROFILE = """
                {"email": "help@lotus.example", "languages": ["zh-Hans"], "timeZone": "Asia/Shanghai", "processDescription": "Call us.",
                 "hours": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "from": "00:00", "to": "24:00"}]}""";

        @Test
        void areWrittenAsADraftThenPublished() {
            as(agent).get("/v1/support-profile").then().statusCode(404);
            as(agent)
                    .body(PROFILE)
                    .put("/v1/support-profile")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("draft"))
                    .body("coversAroundTheClock", equalTo(true));
            as(agent).get("/v1/support-profile/published").then().statusCode(404);
            as(agent)
                    .post("/v1/support-profile/publication")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("published"));

            as(agent)
                    .body(PROFILE.replace("24:00", "18:00"))
                    .put("/v1/support-profile")
                    .then()
                    .statusCode(428);
            as(agent)
                    .header("If-Match", "*")
                    .body(PROFILE.replace("24:00", "18:00"))
                    .put("/v1/support-profile")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("draft"))
                    .body("coversAroundTheClock", equalTo(false));
            as(agent)
                    .get("/v1/support-profile/published")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("hours[0].to", equalTo("24:00"));
        }

        @Test
        void withoutAChannelOrWithAnUnknownTimeZoneAreRefused() {
            as(agent)
                    .body(PROFILE.replace("\"email\": \"help@lotus.example\",", "")
                            .replace("Asia/Shanghai", "Moon/Far"))
                    .put("/v1/support-profile")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("no_channel", "unknown_time_zone"));
        }

        @Test
        void areForAdministratorsToWrite() {
            as(partner + "-helpdesk-agent")
                    .body(PROFILE)
                    .put("/v1/support-profile")
                    .then()
                    .statusCode(403);
        }
    }
}
