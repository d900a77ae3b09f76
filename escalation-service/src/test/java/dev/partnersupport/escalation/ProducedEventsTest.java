package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.aBody;
import static dev.partnersupport.escalation.Given.aCustomerOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.anEscalatedOneOf;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.localstack.ToldEvents.last;
import static dev.partnersupport.localstack.ToldEvents.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is told equals the sample of the contract, which the directory's test reads. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class ProducedEventsTest {

    private final String partner = aPartner();

    @Test
    void theOpeningOfARequestEqualsTheSample() {
        var customer = aCustomerOf(partner);
        String id = as(partner + "-helpdesk-agent")
                .body(aBody(customer).replaceFirst("\\{", "{\"externalReference\": \"T-1\", "))
                .post("/v1/customer-requests")
                .path("id");

        var told = last(Aggregate.CUSTOMER_REQUEST.topic(), id);
        var fact = expected(Aggregate.CUSTOMER_REQUEST, id, told).put("customerId", customer);
        fact.withObjectProperty("actor").put("id", partner + "-helpdesk-agent");
        assertEquals(fact, told);
    }

    @Test
    void theRequestOfAPlanEqualsTheSample() {
        var escalated = anEscalatedOneOf(partner);
        String id = as("operator-lead")
                .body("""
                      {"partnerId": "%s", "cause": "The checklist is not used.", "customerRequestIds": ["%s"]}""".formatted(partner, escalated.substring(escalated.lastIndexOf('/') + 1)))
                .post("/v1/remediation-plans")
                .path("id");

        var told = last(Aggregate.REMEDIATION_PLAN.topic(), partner);
        assertEquals(expected(Aggregate.REMEDIATION_PLAN, id, told), told);
    }

    /** The sample, with what is another fact's own. */
    private ObjectNode expected(Aggregate aggregate, String id, ObjectNode told) {
        assertEquals(aggregate.subject(id), told.path("subject").asText());
        var fact = sample(aggregate.topic());
        for (var own : new String[] {"sequence", "id", "time", "subject", "number"}) {
            fact.set(own, told.get(own));
        }
        return fact.put("partnerId", partner);
    }
}
