package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.aCustomerRequestOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.anEscalation;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.oneReadyToEscalateOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every case has, on customer requests: the same as on service requests, and hidden from the operator before the escalation. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class CaseWorkTest {

    private static final String LEAD = "operator-lead";

    private final String partner = aPartner();
    private final String agent = partner + "-helpdesk-agent";

    private String oneEscalated() {
        var request = oneReadyToEscalateOf(partner);
        as(agent).body(anEscalation()).post(request + "/escalation").then().statusCode(200);
        return request;
    }

    private static String id(String request) {
        return request.substring(request.lastIndexOf('/') + 1);
    }

    @Test
    void aResponseTargetBeginsWithTheEscalation() {
        var request = oneReadyToEscalateOf(partner);
        as(agent).get(request + "/response-target").then().statusCode(404);
        as(agent).get(request).then().body("responseTarget", nullValue());

        as(agent)
                .body(anEscalation())
                .post(request + "/escalation")
                .then()
                .body("responseTarget.state", equalTo("running"));

        as(LEAD).get(request + "/response-target")
                .then()
                .statusCode(200)
                .body("intervals.cause", contains("escalated"));
    }

    @Test
    void theHistoryHasTheStepsInline() {
        var request = oneReadyToEscalateOf(partner);

        as(agent)
                .get(request + "/history")
                .then()
                .body("items[1].step.kind", equalTo("health_check"))
                .body("items[1].step.outcome", equalTo("not_solved"))
                .body("items[0].step", nullValue());
    }

    @Test
    void aLinkToARequestInTriageIsNotTheOperatorsToSee() {
        var escalated = oneEscalated();
        var inTriage = aCustomerRequestOf(partner);
        String link = as(agent)
                .body("{\"kind\": \"related\", \"caseId\": \"%s\"}".formatted(id(inTriage)))
                .post(escalated + "/links")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(agent).get(escalated + "/links").then().body("items.caseId", contains(id(inTriage)));
        as(LEAD).get(escalated + "/links").then().body("items", hasSize(0));
        as(LEAD).get(escalated + "/links/" + link).then().statusCode(404);
        as(LEAD).body("{\"kind\": \"related\", \"caseId\": \"%s\"}".formatted(id(aCustomerRequestOf(partner))))
                .post(escalated + "/links")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_case"));
    }

    @Test
    void theOperatorNeitherFindsNorCountsWhatIsInTriage() {
        var word = "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var inTriage = aCustomerRequestOf(partner);
        var escalated = oneEscalated();
        for (var request : new String[] {inTriage, escalated}) {
            as(agent)
                    .body("{\"text\": \"%s\"}".formatted(word))
                    .post(request + "/notes")
                    .then()
                    .statusCode(201);
        }

        await().untilAsserted(() ->
                as(agent).get("/v1/customer-requests?q=" + word).then().body("items", hasSize(2)));
        as(LEAD).get("/v1/customer-requests?q=" + word).then().body("items.id", contains(id(escalated)));
        as(agent)
                .get("/v1/customer-requests/counts")
                .then()
                .body("total", equalTo(2))
                .body("byStatus.triage", equalTo(1))
                .body("byTargetState.running", equalTo(1));
        as(LEAD).get("/v1/customer-requests/counts").then().body("byStatus.triage", nullValue());
    }

    @Test
    void filesAndFeedbackAreTakenAsOnServiceRequests() {
        var request = oneEscalated();
        String file = as(agent)
                .contentType("multipart/form-data")
                .multiPart("file", "log.txt", "sign-in failed".getBytes(), "text/plain")
                .post(request + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(LEAD).get(request + "/attachments/" + file + "/content")
                .then()
                .statusCode(200)
                .body(equalTo("sign-in failed"));
        as(agent).body("{\"rating\": 3}").post(request + "/feedback").then().statusCode(409);
    }

    @Test
    void topicsAreWrittenByLeads() {
        var topic = "/v1/customer-request-topics/cr-t"
                + UUID.randomUUID().toString().substring(0, 12);
        var body = """
                {"supportAreaId": "client-connectivity", "firstResponder": "partner", "requiredSteps": ["health_check", "health_check"],
                 "serviceIds": ["intune"], "highestSeverity": "minimal", "defaultSeverity": "minimal",
                 "texts": [{"language": "en", "name": "Printers", "description": "Printing fails."},
                           {"language": "de", "name": "Drucker", "description": "Drucken schlägt fehl."},
                           {"language": "zh-Hans", "name": "打印机", "description": "打印失败。"}],
                 "responseTargets": [{"severity": "minimal", "duration": "PT8H", "calendarId": "every-day"}]}""";
        as(LEAD).body(body)
                .put(topic)
                .then()
                .statusCode(201)
                .body("supportArea.id", equalTo("client-connectivity"))
                .body("requiredSteps", contains("health_check"))
                .body("serviceIds", contains("intune"))
                .body("firstResponder", equalTo("partner"));
        as(LEAD).header("If-Match", "*")
                .body(body.replace("client-connectivity", "nonsense"))
                .put(topic)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_support_area"));
        as(agent).body(body).put(topic).then().statusCode(403);
    }
}
