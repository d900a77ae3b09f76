package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.directory;
import static dev.partnersupport.journey.RunningStack.escalations;
import static dev.partnersupport.journey.RunningStack.partnerRequests;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole bodies that the document shows are accepted as they stand there, so that a first try succeeds. */
class ExampleBodiesTest {

    private static final String PARTNER = "lotus-admin-agent";

    private final String customer =
            directory(PARTNER).get("/v1/customers?q=contoso").path("items[0].id");

    @ParameterizedTest
    @CsvSource({
        "submitServiceRequest, lotus-admin-agent",
        "openCustomerRequest, lotus-admin-agent",
        "registerCustomer, lotus-admin-agent",
        "addServiceRequestNote, lotus-admin-agent",
        "addCustomerRequestNote, lotus-admin-agent",
        "recordTroubleshootingStep, lotus-admin-agent",
        "recordServiceRequestContact, operator-representative"
    })
    void wouldBeAccepted(String operationId, String caller) {
        var operation = named(operationId);

        operation
                .callAs(
                        caller,
                        operation.path(Map.of("id", aCaseFor(operation))) + "?validateOnly=true",
                        example(operation))
                .then()
                .statusCode(204);
    }

    private static Operation named(String operationId) {
        return Operation.all().stream()
                .filter(operation -> operation.id().equals(operationId))
                .findFirst()
                .orElseThrow();
    }

    /** With the customer's real id in place of the one that is shown. */
    private String example(Operation operation) {
        return operation.exampleBody().replaceAll("(\"customerId\":\")[^\"]*", "$1" + customer);
    }

    private String aCaseFor(Operation operation) {
        var isOfCustomers = operation.path().startsWith("/v1/customer-requests");
        return (isOfCustomers ? escalations(PARTNER) : partnerRequests(PARTNER))
                .body(example(named(isOfCustomers ? "openCustomerRequest" : "submitServiceRequest")))
                .post(isOfCustomers ? "/v1/customer-requests" : "/v1/service-requests")
                .path("id");
    }
}
