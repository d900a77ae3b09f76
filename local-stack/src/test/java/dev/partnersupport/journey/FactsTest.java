package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static dev.partnersupport.journey.RunningStack.directory;
import static dev.partnersupport.journey.RunningStack.escalations;
import static dev.partnersupport.journey.RunningStack.partnerRequests;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.event.CloudEventHeaders;
import dev.partnersupport.localstack.TopicReader;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/**
 * Does everything that makes a fact, with a name, an address or a text of its own in every place for one, and looks into the
 * logs and the topics afterwards. A new type of fact fails here until it is made here and documented too.
 */
class FactsTest {

    private static final EventDocument DOCUMENT = new EventDocument();

    private static final String PERSONAL = "Personal";
    private static final String TOPIC = """
            {%s, "highestSeverity": "critical", "defaultSeverity": "minimal",
             "texts": [{"language": "en", "name": "Personal", "description": "Personal"},
                       {"language": "de", "name": "Personal", "description": "Personal"},
                       {"language": "zh-Hans", "name": "Personal", "description": "Personal"}],
             "responseTargets": [{"severity": "critical", "duration": "PT1S", "calendarId": "around-the-clock"},
                                 {"severity": "moderate", "duration": "PT1S", "calendarId": "around-the-clock"},
                                 {"severity": "minimal", "duration": "PT1S", "calendarId": "around-the-clock"}]}""";
    private static final String CASE = """
            "title": "Personal title", "description": "Personal description", "severity": "moderate", "businessImpact": "Personal impact",
            "participants": ["personal@participant.example"], "externalReference": "T-5", "metadata": {"personal": "Personal"},
            "contact": {"name": "Personal Name", "email": "personal@contact.example", "telephone": "+86 555 7355608", "preferred": "email"}""";
    private static final String ASSIGNEE = "{\"id\": \"operator-lead\", \"name\": \"Personal Representative\"}";
    private static final String CONTACT =
            "{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"Personal summary\"}";
    private static final String QUESTION = "{\"to\": \"waiting_for_partner\", \"reason\": \"Personal question\"}";
    private static final String RESOLUTION =
            "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Personal answer\"}}";

    private static final String BAD =
            "{\"appropriate\": false, \"reasonCode\": \"other\", \"reason\": \"Personal judgement\"}";

    private final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String agent = partner + "-admin-agent";

    @Test
    void holdNoPersonalDataAndNoFreeText() throws IOException {
        var before = new EnumMap<Service, String>(Service.class);
        for (var service : Service.values()) {
            before.put(
                    service,
                    behindTheScenes(service.database(), "select coalesce(max(position), 0) from event_log")
                            .get(0));
        }
        var customer = makeFactsOfTheDirectory();
        makeFactsOfServiceRequests();
        makeFactsOfCustomerRequests(customer);
        endTheRelationship(customer);

        var types = new TreeSet<String>();
        var typesMadeHere = new TreeSet<String>();
        for (var service : Service.values()) {
            for (var row : behindTheScenes(service.database(), "select to_jsonb(e)::text from event_log e")) {
                var fact = new ObjectMapper().readTree(row);
                var type = fact.get("type").asText().replaceAll("^dev\\.partnersupport\\.|\\.v1$", "");
                types.add(type);
                if (fact.get("position").asLong() > Long.parseLong(before.get(service))) {
                    typesMadeHere.add(type);
                }
                texts(fact).forEach(FactsTest::refusePersonal);
            }
        }
        assertEquals(DOCUMENT.types(), types);
        assertEquals(DOCUMENT.types(), typesMadeHere);
        assertEquals(
                List.of(),
                told().stream().flatMap(told -> DOCUMENT.faults(told).stream()).toList());
    }

    /** What is on all topics, as soon as the last fact that was made here is. */
    private static List<ConsumerRecord<String, byte[]>> told() {
        var topics = new TopicReader("localhost:" + RunningStack.SETTINGS.broker());
        return await().atMost(PATIENCE).until(() -> topics.read(".v1"), FactsTest::holdsEveryType);
    }

    private static boolean holdsEveryType(List<ConsumerRecord<String, byte[]>> told) {
        var types = told.stream()
                .map(record -> new String(
                        record.headers().lastHeader(CloudEventHeaders.TYPE).value(), UTF_8))
                .map(type -> type.replaceAll("^dev\\.partnersupport\\.|\\.v1$", ""))
                .collect(toCollection(TreeSet::new));
        return types.equals(DOCUMENT.types());
    }

    private String makeFactsOfTheDirectory() {
        String id =
                ok(directory(agent).body("""
                {"companyName": "Personal Company", "primaryDomain": "personal.example", "metadata": {"personal": "Personal"},
                 "services": [{"serviceId": "microsoft-365", "subscriptions": [{"state": "active", "plan": "Personal Plan"}]}]}""").post("/v1/customers")).extract().path("id");
        var profile = """
                {"website": "https://personal.example", "email": "personal@profile.example", "telephone": "+86 555 7355608",
                 "languages": ["en"], "timeZone": "Asia/Shanghai", "hours": [{"days": ["monday"], "from": "09:00", "to": "17:00"}],
                 "processDescription": "Personal process"}""";
        ok(directory(agent).body(profile).put("/v1/support-profile"));
        ok(directory(agent).post("/v1/support-profile/publication"));
        ok(directory(agent).header("If-Match", "*").body("""
                {"name": "Personal Partner", "telephone": "+86 555 7355608",
                 "defaultContact": {"name": "Personal Name", "email": "personal@contact.example", "preferred": "email"}}""").put("/v1/partner"));
        ok(directory("operator-lead").body("""
                {"texts": [{"language": "en", "name": "Personal", "description": "Personal"},
                           {"language": "de", "name": "Personal", "description": "Personal"},
                           {"language": "zh-Hans", "name": "Personal", "description": "Personal"}]}""").put("/v1/services/" + partner));
        String incident = ok(directory("operator-lead").body("""
                {"serviceIds": ["intune"], "customerIds": ["%s"], "title": "Personal incident", "state": "announced", "health": "degraded",
                 "update": "Personal update"}""".formatted(id)).post("/v1/service-incidents"))
                .extract()
                .path("id");
        for (var patch : List.of("{\"update\": \"Personal word\"}", "{\"state\": \"ended\"}")) {
            ok(directory("operator-lead")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(patch)
                    .patch("/v1/service-incidents/" + incident));
        }
        return id;
    }

    private void endTheRelationship(String customer) {
        var path = "/v1/customers/" + customer;
        for (var patch : List.of("{\"companyName\": \"Personal Other\"}", "{\"relationship\": \"ended\"}")) {
            ok(directory(agent)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(patch)
                    .patch(path));
        }
    }

    private void makeFactsOfServiceRequests() {
        var topic = "sr-" + partner;
        ok(partnerRequests("operator-lead")
                .body(TOPIC.formatted("\"categoryId\": \"technical\""))
                .put("/v1/service-request-topics/" + topic));
        String id = ok(partnerRequests(agent)
                        .body("{\"topicId\": \"%s\", %s}".formatted(topic, CASE))
                        .post("/v1/service-requests"))
                .extract()
                .path("id");
        var request = "/v1/service-requests/" + id;
        misses("partner_request", id);
        change(() -> partnerRequests(agent), request);
        work(partnerRequests("operator-lead"), request);
        String other = ok(partnerRequests(agent)
                        .body("{\"topicId\": \"sr-portal-unavailable\", " + CASE.replace("T-5", "T-6") + "}")
                        .post("/v1/service-requests"))
                .extract()
                .path("id");
        lookBack(() -> partnerRequests(agent), request, other);
    }

    /** Its contact is owed within a second, and nobody makes one. */
    private static void misses(String database, String id) {
        await().atMost(PATIENCE)
                .until(() -> !behindTheScenes(
                                database,
                                "select 1 from event_log where aggregate_id = '" + id
                                        + "' and type like '%response_missed%'")
                        .isEmpty());
    }

    private static void lookBack(Supplier<RequestSpecification> partner, String supportCase, String other) {
        ok(partner.get()
                .contentType("multipart/form-data")
                .multiPart("file", "personal.txt", "Personal content".getBytes(UTF_8), "text/plain")
                .post(supportCase + "/attachments"));
        ok(partner.get()
                .body("{\"kind\": \"related\", \"caseId\": \"" + other + "\"}")
                .post(supportCase + "/links"));
        ok(partner.get()
                .body("{\"rating\": 1, \"comment\": \"Personal comment\"}")
                .post(supportCase + "/feedback"));
    }

    private void makeFactsOfCustomerRequests(String customer) {
        await().atMost(PATIENCE)
                .until(() -> !behindTheScenes("escalation", "select 1 from customer_copy where id = '" + customer + "'")
                        .isEmpty());
        var topic = "cr-" + partner;
        ok(escalations("operator-lead")
                .body(
                        TOPIC.formatted(
                                "\"supportAreaId\": \"client-connectivity\", \"firstResponder\": \"partner\", \"requiredSteps\": []"))
                .put("/v1/customer-request-topics/" + topic));
        var id = open(topic, customer, CASE);
        var request = "/v1/customer-requests/" + id;
        for (var kind : List.of("health_check", "admin_center")) {
            ok(escalations(agent)
                    .body("{\"kind\": \"%s\", \"description\": \"Personal step\", \"outcome\": \"not_solved\"}"
                            .formatted(kind))
                    .post(request + "/troubleshooting-steps"));
        }
        ok(escalations(agent)
                .body(
                        "{\"missing\": [\"training\"], \"justification\": \"Personal justification\", \"customerStillNeedsHelp\": true}")
                .post(request + "/escalation"));
        misses("escalation", id);
        change(() -> escalations(agent), request);
        work(escalations("operator-lead"), request);
        var other = open(topic, customer, CASE.replace("T-5", "T-6"));
        lookBack(() -> escalations(agent), request, other);
        makeFactsOfTriage("/v1/customer-requests/" + other, customer);
        makeFactsOfQuality(topic, customer, request);
        makeFactsOfPlans(id);
    }

    private void makeFactsOfTriage(String request, String customer) {
        String step = ok(escalations(agent)
                        .body("{\"kind\": \"other\", \"description\": \"Personal step\", \"outcome\": \"pending\"}")
                        .post(request + "/troubleshooting-steps"))
                .extract()
                .path("id");
        ok(escalations(agent)
                .body("{\"outcome\": \"solved\", \"description\": \"Personal outcome\"}")
                .post(request + "/troubleshooting-steps/" + step + "/outcome"));
        ok(escalations(agent)
                .body("{\"solvedBy\": \"customer\", \"summary\": \"Personal solution\", \"stepId\": \"%s\"}"
                        .formatted(step))
                .post(request + "/solution"));
        ok(escalations(agent).body("{\"to\": \"triage\"}").post(request + "/transitions"));
        String incident = ok(directory("operator-lead")
                        .body("""
                {"serviceIds": ["microsoft-365"], "customerIds": ["%s"], "title": "Personal incident", "state": "announced", "health": "degraded"}""".formatted(customer))
                        .post("/v1/service-incidents"))
                .extract()
                .path("id");
        await().atMost(PATIENCE)
                .until(() -> escalations(agent)
                                .body("{\"incidentId\": \"%s\"}".formatted(incident))
                                .post(request + "/incident")
                                .statusCode()
                        == 200);
    }

    private void makeFactsOfQuality(String topic, String customer, String request) {
        ok(escalations("operator-lead").body(BAD).post(request + "/assessment"));
        ok(escalations(agent).body("{\"text\": \"Personal comment\"}").post(request + "/assessment/comment"));
        for (var i = 0; i < 2; i++) {
            var escalated = "/v1/customer-requests/" + open(topic, customer, CASE.replace("T-5", "T-7" + i));
            ok(escalations(agent)
                    .body(
                            "{\"kind\": \"health_check\", \"description\": \"Personal step\", \"outcome\": \"not_solved\"}")
                    .post(escalated + "/troubleshooting-steps"));
            ok(escalations(agent)
                    .body(
                            "{\"missing\": [\"training\"], \"justification\": \"Personal justification\", \"customerStillNeedsHelp\": true}")
                    .post(escalated + "/escalation"));
            ok(escalations("operator-lead").body(BAD).post(escalated + "/assessment"));
        }
        // Nobody waits for three days
        behindTheScenes(
                "escalation",
                "update customer_request set status_since = status_since - interval '4 days', wakes_at = now() where id = '%s' returning id"
                        .formatted(request.substring(request.lastIndexOf('/') + 1)));
        await().atMost(PATIENCE)
                .until(() -> !behindTheScenes(
                                "escalation",
                                "select 1 from event_log where partner_id = '" + partner
                                        + "' and type like '%notice_missing%'")
                        .isEmpty());
        ok(escalations(agent)
                .body("{\"channel\": \"email\", \"informedAt\": \"%s\", \"summary\": \"Personal notice\"}"
                        .formatted(Instant.now()))
                .post(request + "/customer-notice"));
    }

    private void makeFactsOfPlans(String escalated) {
        var plan = plan(escalated);
        var from = Instant.now().plusSeconds(86_400);
        var slot = "\"from\": \"%s\", \"to\": \"%s\"".formatted(from, from.plusSeconds(60));
        ok(escalations(agent).body("{\"slots\": [{" + slot + "}]}").post(plan + "/proposals"));
        ok(escalations("operator-lead")
                .body("{" + slot + ", \"place\": \"Personal place\"}")
                .post(plan + "/meeting"));
        ok(escalations(agent)
                .header("If-Match", "*")
                .body(
                        "{\"measures\": [{\"title\": \"Personal measure\", \"owner\": \"partner\", \"dueOn\": \"2999-01-01\"}]}")
                .put(plan + "/measures"));
        ok(escalations(agent).body("{}").post(plan + "/agreement"));
        ok(escalations("operator-lead")
                .body("{\"minutes\": \"Personal minutes\"}")
                .post(plan + "/agreement"));
        // Nobody waits for a day
        behindTheScenes(
                "escalation",
                "update remediation_measure set due_on = '2026-01-01' where partner_id = '" + partner
                        + "' returning id");
        await().atMost(PATIENCE)
                .until(() -> !behindTheScenes(
                                "escalation",
                                "select 1 from event_log where partner_id = '" + partner
                                        + "' and type like '%measure_overdue%'")
                        .isEmpty());
        String measure = escalations(agent).get(plan).path("measures[0].id");
        ok(escalations(agent)
                .body("{\"evidence\": \"Personal evidence\"}")
                .post(plan + "/measures/" + measure + "/completion"));
        ok(escalations("operator-lead")
                .body("{\"result\": \"completed\", \"summary\": \"Personal summary\"}")
                .post(plan + "/outcome"));
        ok(escalations("operator-lead")
                .body("{\"result\": \"failed\", \"summary\": \"Personal summary\"}")
                .post(plan(escalated) + "/outcome"));
    }

    private String plan(String escalated) {
        String id = ok(escalations("operator-lead")
                        .body("{\"partnerId\": \"%s\", \"cause\": \"Personal cause\", \"customerRequestIds\": [\"%s\"]}"
                                .formatted(partner, escalated))
                        .post("/v1/remediation-plans"))
                .extract()
                .path("id");
        return "/v1/remediation-plans/" + id;
    }

    private String open(String topic, String customer, String supportCase) {
        return ok(escalations(agent)
                        .body("{\"topicId\": \"%s\", \"customerId\": \"%s\", \"serviceId\": \"microsoft-365\", %s}"
                                .formatted(topic, customer, supportCase))
                        .post("/v1/customer-requests"))
                .extract()
                .path("id");
    }

    private static void change(Supplier<RequestSpecification> partner, String supportCase) {
        ok(partner.get()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"title\": \"Personal change\", \"contact\": {\"name\": \"Personal Other\"}}")
                .patch(supportCase));
        ok(partner.get()
                .header("If-Match", "*")
                .body("{\"severity\": \"critical\", \"reason\": \"Personal reason\"}")
                .put(supportCase + "/severity"));
    }

    private static void work(RequestSpecification operator, String supportCase) {
        ok(operator.body(ASSIGNEE).put(supportCase + "/assignee"));
        ok(operator.body(CONTACT).post(supportCase + "/contacts"));
        for (var visibility : List.of("public", "internal")) {
            ok(operator.body("{\"text\": \"Personal note\", \"visibility\": \"%s\"}".formatted(visibility))
                    .post(supportCase + "/notes"));
        }
        ok(operator.body(QUESTION).post(supportCase + "/transitions"));
        ok(operator.body(RESOLUTION).post(supportCase + "/transitions")).body("status", equalTo("resolved"));
    }

    private static ValidatableResponse ok(Response answer) {
        assertEquals(2, answer.statusCode() / 100, answer::asString);
        return answer.then();
    }

    private static void refusePersonal(String text) {
        for (var trace : List.of(PERSONAL.toLowerCase(Locale.ROOT), "7355608", "@")) {
            if (text.toLowerCase(Locale.ROOT).contains(trace)) {
                throw new AssertionError("In the log: " + text);
            }
        }
    }

    /** Every text of a fact, at any depth. */
    private static List<String> texts(JsonNode fact) {
        if (fact.isTextual()) {
            return List.of(fact.asText());
        }
        return fact.valueStream().flatMap(node -> texts(node).stream()).toList();
    }
}
