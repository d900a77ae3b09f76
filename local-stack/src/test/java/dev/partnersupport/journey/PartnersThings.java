package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.as;
import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static dev.partnersupport.journey.RunningStack.directory;
import static dev.partnersupport.journey.RunningStack.escalations;
import static dev.partnersupport.journey.RunningStack.partnerRequests;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A partner that has something of everything. Each text, name and address of its has a word in it that nobody else uses, and the
 * ids are kept by the path that leads to them, such as {@code /v1/service-requests/{id}/notes/{noteId}}.
 */
final class PartnersThings {

    private static final String REQUESTS = "/v1/service-requests/{id}";
    private static final String CUSTOMER_REQUESTS = "/v1/customer-requests/{id}";
    private static final String PLANS = "/v1/remediation-plans/{id}";
    /** One for a case with its contact, its ticket number, and what speaks of it. */
    private static final String CASE = """
            "title": "%1$s title", "description": "%1$s description", "severity": "moderate", "businessImpact": "%1$s impact",
            "participants": ["%1$s@participant.example"], "externalReference": "%1$s-%2$s", "metadata": {"note": "%1$s"},
            "contact": {"name": "%1$s Name", "email": "%1$s@contact.example", "telephone": "%3$s", "preferred": "email"}""";

    final String partner = "p" + random();
    final String word = "word" + random();
    final String telephone = "+86 " + System.nanoTime() % 10_000_000_000L;
    final String agent = partner + "-admin-agent";
    final String key = UUID.randomUUID().toString();
    final Map<String, String> ids = new LinkedHashMap<>();
    /** A customer request that the operator does not know of yet. */
    final String untold;

    PartnersThings() {
        ids.put("/v1/customers/{id}/services/{serviceId}", "microsoft-365");
        ids.put("/v1/services/{id}", "microsoft-365");
        ids.put("/v1/service-request-topics/{id}", "sr-portal-unavailable");
        ids.put("/v1/customer-request-topics/{id}", "cr-sign-in");
        ids.put("/v1/guidance-articles/{id}", "sign-in-checklist");
        ids.put("/v1/partners/{partnerId}", partner);
        ids.put("/v1/support-profiles/{partnerId}", partner);
        var customer = makeDirectory();
        ids.put(REQUESTS, submit("1"));
        work(REQUESTS, submit("2"));
        ids.put(CUSTOMER_REQUESTS, open(customer, "1"));
        ids.put(
                CUSTOMER_REQUESTS + "/troubleshooting-steps/{stepId}",
                id(escalations(agent)
                        .body(words("{\"kind\": \"health_check\", \"description\": \"%s\", \"outcome\": \"pending\"}"))
                        .post(path(CUSTOMER_REQUESTS) + "/troubleshooting-steps")));
        var triedOut = id(escalations(agent)
                .body(words("{\"kind\": \"other\", \"description\": \"%s\", \"outcome\": \"pending\"}"))
                .post(path(CUSTOMER_REQUESTS) + "/troubleshooting-steps"));
        ok(escalations(agent)
                .body("{\"outcome\": \"not_solved\"}")
                .post(path(CUSTOMER_REQUESTS) + "/troubleshooting-steps/" + triedOut + "/outcome"));
        ok(escalations(agent).get(path(CUSTOMER_REQUESTS) + "/guidance"));
        escalate(path(CUSTOMER_REQUESTS));
        work(CUSTOMER_REQUESTS, open(customer, "2"));
        makePlan();
        untold = open(customer, "3");
    }

    /** The path of an operation with this partner's ids in it. */
    String path(String template) {
        var path = template;
        for (var end = template.indexOf('}'); end > 0; end = template.indexOf('}', end + 1)) {
            var upTo = template.substring(0, end + 1);
            var id = ids.get(upTo);
            if (id != null) {
                path = path.replace(upTo.substring(upTo.lastIndexOf('{')), id);
            }
        }
        if (path.contains("{")) {
            throw new AssertionError("A partner has nothing under " + template);
        }
        return path;
    }

    private String makeDirectory() {
        var customer = id(
                directory(agent).header("Idempotency-Key", key).body(words("""
                        {"companyName": "%1$s Company", "primaryDomain": "%1$s.example", "externalReference": "%1$s-c", "metadata": {"note": "%1$s"},
                         "services": [{"serviceId": "microsoft-365", "subscriptions": [{"state": "active", "plan": "%1$s Plan"}]}]}""")).post("/v1/customers"));
        ids.put("/v1/customers/{id}", customer);
        ok(directory(agent).body(words("""
                {"website": "https://%1$s.example", "email": "%1$s@profile.example", "languages": ["en"], "timeZone": "Asia/Shanghai",
                 "hours": [{"days": ["monday"], "from": "09:00", "to": "17:00"}], "processDescription": "%1$s process"}""")).put("/v1/support-profile"));
        ok(directory(agent).post("/v1/support-profile/publication"));
        ok(directory(agent).header("If-Match", "*").body(words("""
                {"name": "%1$s Partner", "defaultContact": {"name": "%1$s Name", "email": "%1$s@contact.example", "preferred": "email"}}""")).put("/v1/partner"));
        ids.put(
                "/v1/service-incidents/{id}",
                id(directory("operator-lead").body(words("""
                        {"serviceIds": ["intune"], "customerIds": ["%2$s"], "title": "%1$s incident", "state": "announced",
                         "health": "degraded", "update": "%1$s update"}""", customer)).post("/v1/service-incidents")));
        var twice = words("{\"companyName\": \"%1$s One\", \"primaryDomain\": \"not a domain\"}\n");
        ids.put(
                "/v1/customer-imports/{id}",
                id(directory(agent)
                        .contentType("application/x-ndjson; charset=utf-8")
                        .body((twice + twice).getBytes(UTF_8))
                        .post("/v1/customer-imports")));
        await().atMost(PATIENCE)
                .until(() -> directory(agent)
                        .get(path("/v1/customer-imports/{id}"))
                        .path("state")
                        .equals("completed"));
        await().atMost(PATIENCE)
                .until(() -> !behindTheScenes("escalation", "select 1 from customer_copy where id = '" + customer + "'")
                        .isEmpty());
        return customer;
    }

    private String submit(String number) {
        return id(partnerRequests(agent)
                .header("Idempotency-Key", key + number)
                .body(submission(number))
                .post("/v1/service-requests"));
    }

    /** What was sent to submit a service request, under the key with this number at its end. */
    String submission(String number) {
        return "{\"topicId\": \"sr-portal-unavailable\", " + aCase("s" + number) + "}";
    }

    private String open(String customer, String number) {
        return id(escalations(agent)
                .header("Idempotency-Key", key + number)
                .body("{\"topicId\": \"cr-sign-in\", \"customerId\": \"%s\", \"serviceId\": \"microsoft-365\", %s}"
                        .formatted(customer, aCase("c" + number)))
                .post("/v1/customer-requests"));
    }

    private void escalate(String request) {
        for (var kind : List.of("health_check", "admin_center")) {
            ok(escalations(agent)
                    .body(words("{\"kind\": \"%2$s\", \"description\": \"%1$s\", \"outcome\": \"not_solved\"}", kind))
                    .post(request + "/troubleshooting-steps"));
        }
        ok(escalations(agent)
                .body(
                        words(
                                "{\"missing\": [\"training\"], \"justification\": \"%1$s justification\", \"customerStillNeedsHelp\": true}"))
                .post(request + "/escalation"));
    }

    /** Notes, files, a contact, a link, the end and what is said of it. */
    private void work(String template, String other) {
        var port = template.equals(REQUESTS)
                ? RunningStack.SETTINGS.partnerRequests()
                : RunningStack.SETTINGS.escalations();
        var path = path(template);
        ok(as("operator-lead", port)
                .body("{\"id\": \"operator-lead\", \"name\": \"Representative\"}")
                .put(path + "/assignee"));
        ids.put(
                template + "/notes/{noteId}",
                id(as(agent, port).body(words("{\"text\": \"%s note\"}")).post(path + "/notes")));
        ok(as("operator-lead", port)
                .body(words("{\"text\": \"%s internal\", \"visibility\": \"internal\"}"))
                .post(path + "/notes"));
        ids.put(
                template + "/attachments/{attachmentId}",
                id(as(agent, port)
                        .contentType("multipart/form-data")
                        .multiPart("file", word + ".txt", (word + " content").getBytes(UTF_8), "text/plain")
                        .post(path + "/attachments")));
        ids.put(
                template + "/contacts/{contactId}",
                id(as("operator-lead", port)
                        .body(words("{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"%s said\"}"))
                        .post(path + "/contacts")));
        ids.put(
                template + "/links/{linkId}",
                id(as(agent, port)
                        .body("{\"kind\": \"related\", \"caseId\": \"" + other + "\"}")
                        .post(path + "/links")));
        ok(as("operator-lead", port)
                .body(words(
                        "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"%s answer\"}}"))
                .post(path + "/transitions"));
        ids.put(
                template + "/feedback/{feedbackId}",
                id(as(agent, port)
                        .body(words("{\"rating\": 1, \"comment\": \"%s comment\"}"))
                        .post(path + "/feedback")));
    }

    private void makePlan() {
        ok(escalations("operator-lead")
                .body(words("{\"appropriate\": false, \"reasonCode\": \"other\", \"reason\": \"%s judgement\"}"))
                .post(path(CUSTOMER_REQUESTS) + "/assessment"));
        ids.put(
                PLANS,
                id(escalations("operator-lead")
                        .body(words(
                                "{\"partnerId\": \"%2$s\", \"cause\": \"%1$s cause\", \"customerRequestIds\": [\"%3$s\"]}",
                                partner, ids.get(CUSTOMER_REQUESTS)))
                        .post("/v1/remediation-plans")));
        var from = Instant.now().plusSeconds(86_400);
        var slot = "\"from\": \"%s\", \"to\": \"%s\"".formatted(from, from.plusSeconds(60));
        ok(escalations(agent).body("{\"slots\": [{" + slot + "}]}").post(path(PLANS) + "/proposals"));
        ok(escalations("operator-lead")
                .body(words("{%2$s, \"place\": \"%1$s place\"}", slot))
                .post(path(PLANS) + "/meeting"));
        ok(escalations(agent)
                .header("If-Match", "*")
                .body(
                        words(
                                "{\"measures\": [{\"title\": \"%s measure\", \"owner\": \"partner\", \"dueOn\": \"2999-01-01\"}]}"))
                .put(path(PLANS) + "/measures"));
        ids.put(
                PLANS + "/measures/{measureId}",
                escalations(agent).get(path(PLANS)).path("measures[0].id"));
    }

    private String aCase(String number) {
        return CASE.formatted(word, number, telephone);
    }

    private String words(String text, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = word;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text.formatted(arguments);
    }

    private static String id(Response answer) {
        return ok(answer).extract().path("id");
    }

    private static ValidatableResponse ok(Response answer) {
        assertEquals(2, answer.statusCode() / 100, answer::asString);
        return answer.then();
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
