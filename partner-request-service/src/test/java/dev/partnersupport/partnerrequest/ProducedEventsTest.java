package dev.partnersupport.partnerrequest;

import static dev.partnersupport.localstack.ToldEvents.last;
import static dev.partnersupport.localstack.ToldEvents.sample;
import static dev.partnersupport.partnerrequest.Given.aBody;
import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is told equals the sample of the contract. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class ProducedEventsTest {

    @Test
    void theSubmittingOfARequestEqualsTheSample() {
        var partner = aPartner();
        String id = as(partner + "-helpdesk-agent")
                .body(aBody(", \"externalReference\": \"T-1\""))
                .post("/v1/service-requests")
                .path("id");

        var told = last(Aggregate.SERVICE_REQUEST.topic(), id);
        var fact = sample(Aggregate.SERVICE_REQUEST.topic()).put("partnerId", partner);
        for (var own : new String[] {"sequence", "id", "time", "subject", "number"}) {
            fact.set(own, told.get(own));
        }
        fact.withObjectProperty("actor").put("id", partner + "-helpdesk-agent");
        assertEquals(Aggregate.SERVICE_REQUEST.subject(id), told.path("subject").asText());
        assertEquals(fact, told);
    }
}
