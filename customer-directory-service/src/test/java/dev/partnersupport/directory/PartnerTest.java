package dev.partnersupport.directory;

import static dev.partnersupport.directory.Given.aPartner;
import static dev.partnersupport.directory.Given.as;
import static dev.partnersupport.directory.Given.behindTheScenes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The partner's own record: made at its first call, written by the partner, read by the operator. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class PartnerTest {

    private final String partner = aPartner();

    @Test
    void isThereFromTheFirstCallOnWhateverItWas() {
        as(partner + "-billing-admin").get("/v1/customers").then().statusCode(200);

        as("operator-representative")
                .get("/v1/partners/" + partner)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo(partner))
                .body("countryCode", nullValue());
        as(partner + "-billing-admin").get("/v1/partner").then().statusCode(200).body("id", equalTo(partner));
        assertEquals(
                List.of("dev.partnersupport.partner.changed.v1"),
                behindTheScenes(
                        "select type from event_log where aggregate = 'PARTNER' and aggregate_id = '" + partner + "'"));
    }

    @Test
    void isThereAfterACallThatSaysThatItIsNoDryRun() {
        as(partner + "-system")
                .body("{\"companyName\": \"X\", \"primaryDomain\": \"x.example\"}")
                .post("/v1/customers?validateOnly=false")
                .then()
                .statusCode(201);

        as("operator-lead").get("/v1/partners/" + partner).then().statusCode(200);
    }

    @Test
    void isWrittenByItsAdministrators() {
        var record = """
                {"name": "Lotus 莲花", "countryCode": "CN", "telephone": "+86 21 5555 0100", "timeZone": "Asia/Shanghai", "language": "zh-Hans",
                 "defaultContact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""";

        as(partner + "-admin-agent").body(record).put("/v1/partner").then().statusCode(428);
        as(partner + "-admin-agent")
                .header("If-Match", "0")
                .body(record)
                .put("/v1/partner")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Lotus 莲花"))
                .body("defaultContact.name", equalTo("Mei Lin"));
        as(partner + "-admin-agent")
                .header("If-Match", "0")
                .body(record)
                .put("/v1/partner")
                .then()
                .statusCode(412);
        as(partner + "-helpdesk-agent")
                .header("If-Match", "*")
                .body(record)
                .put("/v1/partner")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"countryCode\": \"China\"}', 400, #/countryCode",
        "'{\"name\": \"X\", \"language\": \"?\"}', 400, #/language",
        "'{\"name\": \"X\", \"timeZone\": \"Moon/Far\"}', 422, #/timeZone",
        "'{\"name\": \"X\", \"defaultContact\": {\"name\": \"Y\"}}', 400, #/defaultContact/preferred",
        "'{\"name\": \"X\", \"defaultContact\": {\"name\": \"Y\", \"preferred\": \"email\"}}', 422, #/defaultContact",
    })
    void isRefusedWhen(String record, int status, String pointer) {
        as(partner + "-admin-agent")
                .header("If-Match", "*")
                .body(record)
                .put("/v1/partner")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void isNotForOtherPartnersAndListedForTheOperatorPageByPage() {
        var other = aPartner();
        as(partner + "-system").get("/v1/partner").then().statusCode(200);
        as(other + "-system").get("/v1/partner").then().statusCode(200);

        as(other + "-admin-agent").get("/v1/partners").then().statusCode(403);
        as(other + "-admin-agent").get("/v1/partners/" + partner).then().statusCode(403);
        as("operator-lead").get("/v1/partner").then().statusCode(403);
        as("operator-lead").get("/v1/partners/nobody").then().statusCode(404);
        var first = as("operator-lead")
                .get("/v1/partners?limit=1")
                .then()
                .statusCode(200)
                .extract();
        as("operator-lead")
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/v1/partners")
                .then()
                .statusCode(200)
                .body("items.id", contains(greaterThan(first.<String>path("items[0].id"))));
    }

    @Test
    void isNotMadeByADryRun() {
        as(partner + "-admin-agent")
                .body("{\"companyName\": \"X\", \"primaryDomain\": \"x.example\"}")
                .post("/v1/customers?validateOnly=true")
                .then()
                .statusCode(204);

        as("operator-lead").get("/v1/partners/" + partner).then().statusCode(404);
    }

    @Test
    void isNotChangedByTheSameOnceMore() {
        var record = "{\"name\": \"Lotus\"}";
        for (var tag : List.of("0", "1", "1")) {
            as(partner + "-admin-agent")
                    .header("If-Match", tag)
                    .body(record)
                    .put("/v1/partner")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
    }
}
