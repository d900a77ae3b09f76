package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.escalation.Given.aBody;
import static dev.partnersupport.escalation.Given.aCustomerOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.anEscalation;
import static dev.partnersupport.escalation.Given.anIncidentOf;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.step;
import static org.hamcrest.Matchers.equalTo;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.localstack.MovableClock;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move from everywhere by both sides and who may not act, with {@code -Dlong=true} by every role, over HTTP: done where the table has it, refused with what is allowed where it has not. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class TransitionsOfRolesTest {

    /** Of the roles of a side, whether they may act. */
    private static final Map<String, Boolean> PARTNER_ROLES = Map.of(
            "global-admin", false,
            "admin-agent", true,
            "helpdesk-agent", true,
            "system", true,
            "sales-agent", false,
            "billing-admin", false);

    private static final List<String> OPERATORS = List.of("operator-representative", "operator-lead");

    /** The ways from one status to the next, by those who may go them. */
    private static final Map<CaseStatus, List<String>> WAYS = Map.of(
            CaseStatus.TRIAGE, List.of(),
            CaseStatus.SOLVED, List.of("partner solve"),
            CaseStatus.ATTACHED_TO_INCIDENT, List.of("partner attach"),
            CaseStatus.ESCALATED, List.of("partner escalate"),
            CaseStatus.IN_PROGRESS, List.of("partner escalate", "operator in_progress"),
            CaseStatus.WAITING_FOR_PARTNER,
                    List.of("partner escalate", "operator in_progress", "operator waiting_for_partner"),
            CaseStatus.RESOLVED, List.of("partner escalate", "operator in_progress", "operator resolved"),
            CaseStatus.CLOSED,
                    List.of("partner escalate", "operator in_progress", "operator resolved", "partner notice"),
            CaseStatus.CANCELLED, List.of("partner escalate", "operator in_progress", "partner cancelled"),
            CaseStatus.REJECTED, List.of("partner escalate", "operator rejected"));

    private static final Set<CaseStatus> BEFORE_THE_OPERATOR =
            Set.of(CaseStatus.TRIAGE, CaseStatus.SOLVED, CaseStatus.ATTACHED_TO_INCIDENT);

    private static final String SOLUTION = "{\"solvedBy\": \"partner\", \"summary\": \"Reset.\"}";

    private static final String PARTNER = aPartner();

    private static String customer;
    private static String incident;
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
                && CustomerRequestLife.TABLE.move(from, to.status(), side).isPresent();
        var id = isAllowed ? oneIn(from) : STANDING.computeIfAbsent(from, TransitionsOfRolesTest::oneIn);

        var answer = move(client(role), id, to);

        if (isAllowed) {
            answer.statusCode(200).body("status", equalTo(word(to)));
        } else if (isHidden(from, role)) {
            answer.statusCode(404);
        } else if (mayAct(role)) {
            answer.statusCode(409).body("allowedActions", equalTo(allowedActions(from, role)));
        } else {
            answer.statusCode(403);
        }
    }

    /** The rows of the table that are no transitions but acts. */
    enum MovingAct {
        SOLVE(CustomerRequestLife.SOLVE, CaseStatus.SOLVED, false),
        ATTACH(CustomerRequestLife.ATTACH_TO_INCIDENT, CaseStatus.ATTACHED_TO_INCIDENT, true),
        ESCALATE(CustomerRequestLife.ESCALATE, CaseStatus.ESCALATED, false),
        NOTICE(CustomerRequestLife.GIVE_CUSTOMER_NOTICE, CaseStatus.CLOSED, false);

        private final String name;
        private final CaseStatus to;
        private final boolean isTheOperatorsToo;

        MovingAct(String name, CaseStatus to, boolean isTheOperatorsToo) {
            this.name = name;
            this.to = to;
            this.isTheOperatorsToo = isTheOperatorsToo;
        }
    }

    static Stream<Arguments> acts() {
        return WAYS.keySet().stream()
                .sorted()
                .flatMap(from -> Arrays.stream(MovingAct.values())
                        .flatMap(act -> roles().map(role -> Arguments.of(from, act, role))));
    }

    @ParameterizedTest(name = "{1} from {0} by {2}")
    @MethodSource("acts")
    void anActIsDoneOrRefusedAsTheTableSays(CaseStatus from, MovingAct act, String role) {
        var isAllowed =
                mayAct(role) && CustomerRequestLife.TABLE.allows(act.name, from, side(role)) && !isHidden(from, role);
        var id = isAllowed ? oneIn(from) : STANDING.computeIfAbsent(from, TransitionsOfRolesTest::oneIn);
        if (isAllowed && act == MovingAct.ESCALATE) {
            record(id);
        }

        var answer = as(client(role))
                .body(body(act))
                .post("/v1/customer-requests/" + id + "/" + path(act))
                .then();

        if (!mayAct(role) || OPERATORS.contains(role) && !act.isTheOperatorsToo) {
            answer.statusCode(403);
        } else if (isHidden(from, role)) {
            answer.statusCode(404);
        } else if (isAllowed) {
            answer.statusCode(200).body("status", equalTo(word(act.to)));
        } else {
            answer.statusCode(409).body("allowedActions", equalTo(allowedActions(from, role)));
        }
    }

    private static String path(MovingAct act) {
        return switch (act) {
            case SOLVE -> "solution";
            case ATTACH -> "incident";
            case ESCALATE -> "escalation";
            case NOTICE -> "customer-notice";
        };
    }

    private static String body(MovingAct act) {
        return switch (act) {
            case SOLVE -> SOLUTION;
            case ATTACH -> "{\"incidentId\": \"%s\"}".formatted(incident());
            case ESCALATE -> anEscalation();
            case NOTICE ->
                "{\"channel\": \"email\", \"informedAt\": \"%s\", \"summary\": \"Told.\"}"
                        .formatted(MovableClock.now());
        };
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("places")
    void namesWhatTheRoleMayDo(CaseStatus status, String role) {
        var id = STANDING.computeIfAbsent(status, TransitionsOfRolesTest::oneIn);
        var actions = mayAct(role) ? allowedActions(status, role) : List.of();

        var answer = as(client(role)).get("/v1/customer-requests/" + id).then();

        if (isHidden(status, role)) {
            answer.statusCode(404);
        } else {
            answer.statusCode(200).body("status", equalTo(word(status))).body("allowedActions", equalTo(actions));
        }
    }

    /** What the table has; only leads judge, and nothing was judged that could be commented. */
    private static List<String> allowedActions(CaseStatus status, String role) {
        return CustomerRequestLife.TABLE.allowedActions(status, side(role)).stream()
                .filter(action -> !action.equals(CustomerRequestLife.COMMENT_ASSESSMENT))
                .filter(action -> !action.equals(CustomerRequestLife.ASSESS) || role.equals("operator-lead"))
                .toList();
    }

    /** Before the escalation there is nothing for the operator. */
    private static boolean isHidden(CaseStatus status, String role) {
        return BEFORE_THE_OPERATOR.contains(status) && OPERATORS.contains(role);
    }

    private static String oneIn(CaseStatus status) {
        var id = open();
        for (var step : WAYS.get(status)) {
            var way = step.split(" ");
            var client = way[0].equals("operator") ? "operator-lead" : PARTNER + "-system";
            switch (way[1]) {
                case "escalate" -> escalate(id);
                case "solve" -> act(id, MovingAct.SOLVE);
                case "attach" -> act(id, MovingAct.ATTACH);
                case "notice" -> act(id, MovingAct.NOTICE);
                default ->
                    move(client, id, Transition.Target.valueOf(way[1].toUpperCase(Locale.ROOT)))
                            .statusCode(200);
            }
        }
        return id;
    }

    private static void act(String id, MovingAct act) {
        as(PARTNER + "-system")
                .body(body(act))
                .post("/v1/customer-requests/" + id + "/" + path(act))
                .then()
                .statusCode(200);
    }

    /** One that is announced only, and so in nobody's way. */
    private static synchronized String incident() {
        if (incident == null) {
            incident = anIncidentOf(customer, "announced");
        }
        return incident;
    }

    private static synchronized String open() {
        if (customer == null) {
            customer = aCustomerOf(PARTNER);
        }
        return as(PARTNER + "-system")
                .body(aBody(customer))
                .post("/v1/customer-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void record(String id) {
        var request = "/v1/customer-requests/" + id;
        step(PARTNER, request, "health_check", "not_solved");
        step(PARTNER, request, "admin_center", "not_solved");
    }

    private static void escalate(String id) {
        record(id);
        as(PARTNER + "-system")
                .body(anEscalation())
                .post("/v1/customer-requests/" + id + "/escalation")
                .then()
                .statusCode(200);
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
                .post("/v1/customer-requests/" + id + "/transitions")
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
