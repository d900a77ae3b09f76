package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may call what: every operation on customer requests, and what belongs to them, by every role (SR-17). */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class CallersTest {

    private static final List<String> READ = List.of(
            "global-admin",
            "admin-agent",
            "helpdesk-agent",
            "sales-agent",
            "billing-admin",
            "system",
            "operator-representative",
            "operator-lead");
    private static final List<String> ACT = List.of("admin-agent", "helpdesk-agent", "system");
    private static final List<String> WORK = List.of("operator-representative", "operator-lead");
    private static final List<String> ACT_OR_WORK =
            Stream.concat(ACT.stream(), WORK.stream()).toList();
    private static final List<String> LEAD = List.of("operator-lead");
    private static final List<String> MANAGE = List.of("global-admin", "admin-agent");
    private static final List<String> MANAGE_OR_LEAD =
            Stream.concat(MANAGE.stream(), LEAD.stream()).toList();

    private static final String REQUEST = "/v1/customer-requests/{id}";
    private static final String PLAN = "/v1/remediation-plans/{id}";

    /** The table of callers, an operation that writes a row; whatever is read is for all. */
    enum Operation {
        OPEN("POST /v1/customer-requests", ACT),
        UPDATE("PATCH " + REQUEST, ACT_OR_WORK),
        CHANGE_SEVERITY("PUT " + REQUEST + "/severity", ACT_OR_WORK),
        ASSIGN("PUT " + REQUEST + "/assignee", WORK),
        MOVE("POST " + REQUEST + "/transitions", ACT_OR_WORK),
        ADD_NOTE("POST " + REQUEST + "/notes", ACT_OR_WORK),
        ADD_ATTACHMENT("POST " + REQUEST + "/attachments", ACT_OR_WORK),
        ADD_LINK("POST " + REQUEST + "/links", ACT_OR_WORK),
        RECORD_CONTACT("POST " + REQUEST + "/contacts", WORK),
        GIVE_FEEDBACK("POST " + REQUEST + "/feedback", ACT),
        RECORD_STEP("POST " + REQUEST + "/troubleshooting-steps", ACT),
        RECORD_OUTCOME("POST " + REQUEST + "/troubleshooting-steps/{stepId}/outcome", ACT),
        SOLVE("POST " + REQUEST + "/solution", ACT),
        ATTACH_TO_INCIDENT("POST " + REQUEST + "/incident", ACT_OR_WORK),
        ESCALATE("POST " + REQUEST + "/escalation", ACT),
        GIVE_CUSTOMER_NOTICE("POST " + REQUEST + "/customer-notice", ACT),
        ASSESS("POST " + REQUEST + "/assessment", LEAD),
        COMMENT_ASSESSMENT("POST " + REQUEST + "/assessment/comment", ACT),
        PUT_TOPIC("PUT /v1/customer-request-topics/{id}", LEAD),
        PUT_ARTICLE("PUT /v1/guidance-articles/{id}", LEAD),
        REQUEST_PLAN("POST /v1/remediation-plans", LEAD),
        PROPOSE_TIMES("POST " + PLAN + "/proposals", MANAGE),
        SET_MEETING("POST " + PLAN + "/meeting", LEAD),
        PUT_MEASURES("PUT " + PLAN + "/measures", MANAGE_OR_LEAD),
        AGREE("POST " + PLAN + "/agreement", MANAGE_OR_LEAD),
        REPORT_DONE("POST " + PLAN + "/measures/{measureId}/completion", MANAGE_OR_LEAD),
        RECORD_PLAN_OUTCOME("POST " + PLAN + "/outcome", LEAD);

        private final String call;
        private final List<String> callers;

        Operation(String call, List<String> callers) {
            this.call = call;
            this.callers = callers;
        }
    }

    @Test
    void everyOperationThatWritesHasItsRow() throws IOException {
        var rows = new TreeSet<>(
                Arrays.stream(Operation.values()).map(row -> row.call).toList());

        assertEquals(
                rows,
                new TreeSet<>(
                        documented().stream().filter(call -> !isRead(call)).toList()));
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void isForThoseWhoMayAndNobodyElse(Operation operation) {
        for (var role : READ) {
            var status = call(operation.call, role).statusCode();
            if (operation.callers.contains(role)) {
                assertNotEquals(403, status, role);
                assertNotEquals(5, status / 100, role);
            } else {
                assertEquals(403, status, role);
            }
        }
        assertEquals(
                401,
                RestAssured.given()
                        .request(operation.call.split(" ")[0], operation.call.split(" ")[1].replaceAll("\\{\\w+}", "x"))
                        .statusCode());
    }

    @Test
    void whatIsReadIsForEveryRole() throws IOException {
        var reads = documented().stream().filter(CallersTest::isRead).toList();
        for (var read : reads) {
            for (var role : READ) {
                var status = call(read, role).statusCode();
                assertNotEquals(403, status, read + " " + role);
                assertNotEquals(5, status / 100, read + " " + role);
            }
        }
    }

    private static boolean isRead(String call) {
        return call.startsWith("GET ");
    }

    /** As the document of the service names them. */
    private static List<String> documented() throws IOException {
        var document = new ObjectMapper()
                .readTree(as("operator-lead")
                        .accept("application/json")
                        .get("/openapi?format=JSON")
                        .asByteArray());
        var calls = new ArrayList<String>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (isOperation(method.getValue())) {
                    calls.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            }
        }
        return calls;
    }

    private static boolean isOperation(JsonNode node) {
        return node.has("operationId");
    }

    /** With a body that is none of any operation, of something that nobody has. */
    private static Response call(String call, String role) {
        var method = call.split(" ")[0];
        var path = call.split(" ")[1].replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        var request = as(role.startsWith("operator") ? role : aPartner() + "-" + role);
        if (path.endsWith("/attachments") && method.equals("POST")) {
            return request.contentType("multipart/form-data")
                    .multiPart("file", "a.txt", new byte[] {1}, "text/plain")
                    .post(path);
        }
        if (method.equals("PATCH")) {
            request.contentType("application/merge-patch+json");
        }
        return isRead(call)
                ? request.get(path)
                : request.header("If-Match", "*").body("{}").request(method, path);
    }
}
