package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.PATIENCE;
import static dev.partnersupport.escalation.Given.aBody;
import static dev.partnersupport.escalation.Given.aCustomerOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.as;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.localstack.TestStack;
import dev.partnersupport.localstack.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told equals the sample of the contract, which the directory's test reads. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class ProducedEventsTest {

    @Test
    void theOpeningOfARequestEqualsTheSample() {
        var partner = aPartner();
        var customer = aCustomerOf(partner);
        String id = as(partner + "-helpdesk-agent")
                .body(aBody(customer).replaceFirst("\\{", "{\"externalReference\": \"T-1\", "))
                .post("/v1/customer-requests")
                .path("id");
        var told = await().atMost(PATIENCE)
                .until(() -> told(Aggregate.CUSTOMER_REQUEST.topic(), id), Optional::isPresent)
                .get();

        var fact = read(getClass().getResourceAsStream("/samples/customer-requests.v1.json"));
        assertEquals(
                Aggregate.CUSTOMER_REQUEST.subject(id), told.path("subject").asText());
        for (var own : new String[] {"sequence", "id", "time", "subject", "number"}) {
            fact.set(own, told.get(own));
        }
        fact.put("partnerId", partner).put("customerId", customer);
        fact.withObjectProperty("actor").put("id", partner + "-helpdesk-agent");
        assertEquals(fact, told);
    }

    private static Optional<ObjectNode> told(String topic, String key) {
        return new TopicReader(TestStack.broker().address())
                .read(topic).stream()
                        .filter(record -> record.key().equals(key))
                        .findFirst()
                        .map(record -> read(new ByteArrayInputStream(record.value())));
    }

    private static ObjectNode read(InputStream data) {
        try (data) {
            return (ObjectNode) new ObjectMapper().readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
