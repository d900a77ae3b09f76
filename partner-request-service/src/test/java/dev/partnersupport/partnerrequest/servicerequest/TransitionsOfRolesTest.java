package dev.partnersupport.partnerrequest.servicerequest;

import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.aServiceRequestOf;
import static dev.partnersupport.partnerrequest.Given.as;
import static org.hamcrest.Matchers.equalTo;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move from everywhere by both sides and who may not act, with {@code -Dlong=true} by every role, over HTTP: done where the table has it, refused with what is allowed where it has not. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class TransitionsOfRolesTest {

    /** Of the roles of a side, whether they may act. */
    private static final Map<String, Boolean> PARTNER_ROLES = Map.of(
            "global-admin", true,
            "admin-agent", true,
            "helpdesk-agent", true,
            "system", true,
            "sales-agent", false,
            "billing-admin", false);

    private static final List<String> OPERATORS = List.of("operator-representative", "operator-lead");

    /** The ways from one status to the next, by those who may go them. */
    private static final Map<CaseStatus, List<String>> WAYS = Map.of(
            CaseStatus.SUBMITTED, List.of(),
            CaseStatus.IN_PROGRESS, List.of("operator in_progress"),
            CaseStatus.WAITING_FOR_PARTNER, List.of("operator in_progress", "operator waiting_for_partner"),
            CaseStatus.RESOLVED, List.of("operator in_progress", "operator resolved"),
            CaseStatus.CLOSED, List.of("operator in_progress", "operator resolved", "partner closed"),
            CaseStatus.CANCELLED, List.of("partner cancelled"),
            CaseStatus.REJECTED, List.of("operator rejected"));

    private static final String PARTNER = aPartner();
    /** One of each status, for what must leave it as it is. */
    private static final Map<CaseStatus, String> STANDING = new ConcurrentHashMap<>();

    static Stream<Arguments> rows() {
        return WAYS.keySet().stream()
                .sorted()
                .flatMap(from -> Arrays.stream(Transition.Target.values())
                        .flatMap(to -> roles().map(role -> Arguments.of(from, to, role))));
    }

    static Stream<Arguments> places() {
        return WAYS.keySet().stream().sorted().flatMap(from -> roles().map(role -> Arguments.of(from, role)));
    }

    /** With {@code -Dlong=true} every role; else one of each that have the same rights ({@code WhoMayDoWhatTest}). */
    private static Stream<String> roles() {
        return Boolean.getBoolean("long")
                ? Stream.concat(PARTNER_ROLES.keySet().stream().sorted(), OPERATORS.stream())
                : Stream.of("admin-agent", "sales-agent", "operator-representative");
    }

    @ParameterizedTest(name = "{0} to {1} by {2}")
    @MethodSource("rows")
    void isDoneOrRefusedAsTheTableSays(CaseStatus from, Transition.Target to, String role) {
        var side = side(role);
        var isAllowed = mayAct(role)
                && ServiceRequestLife.TABLE.move(from, to.status(), side).isPresent();
        var id = isAllowed ? oneIn(from) : STANDING.computeIfAbsent(from, TransitionsOfRolesTest::oneIn);

        var answer = move(client(role), id, to);

        if (isAllowed) {
            answer.statusCode(200).body("status", equalTo(word(to)));
        } else if (mayAct(role)) {
            answer.statusCode(409).body("allowedActions", equalTo(ServiceRequestLife.TABLE.allowedActions(from, side)));
        } else {
            answer.statusCode(403);
        }
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("places")
    void namesWhatTheRoleMayDo(CaseStatus status, String role) {
        var id = STANDING.computeIfAbsent(status, TransitionsOfRolesTest::oneIn);
        var actions = mayAct(role) ? ServiceRequestLife.TABLE.allowedActions(status, side(role)) : List.of();

        as(client(role))
                .get("/v1/service-requests/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo(word(status)))
                .body("allowedActions", equalTo(actions));
    }

    private static String oneIn(CaseStatus status) {
        var id = aServiceRequestOf(PARTNER);
        for (var step : WAYS.get(status)) {
            var way = step.split(" ");
            var client = way[0].equals("operator") ? "operator-lead" : PARTNER + "-system";
            move(client, id, Transition.Target.valueOf(way[1].toUpperCase(Locale.ROOT)))
                    .statusCode(200);
        }
        return id;
    }

    private static ValidatableResponse move(String client, String id, Transition.Target to) {
        var needs = switch (to) {
            case WAITING_FOR_PARTNER, IN_PROGRESS -> ", \"reason\": \"Since when?\"";
            case REJECTED -> ", \"reason\": \"Not ours.\", \"code\": \"not_supported\"";
            case RESOLVED -> ", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Repaired.\"}";
            case CLOSED, CANCELLED, TRIAGE -> "";
        };
        return as(client)
                .body("{\"to\": \"" + word(to) + "\"" + needs + "}")
                .post("/v1/service-requests/" + id + "/transitions")
                .then();
    }

    private static boolean mayAct(String role) {
        return PARTNER_ROLES.getOrDefault(role, true);
    }

    private static Side side(String role) {
        return OPERATORS.contains(role) ? Side.OPERATOR : Side.PARTNER;
    }

    private static String client(String role) {
        return OPERATORS.contains(role) ? role : PARTNER + "-" + role;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
