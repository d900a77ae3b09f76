package dev.partnersupport.partnerrequest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The committed document is what the code serves; {@code -Dopenapi.update=true} writes it anew. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class DocumentTest {

    private static final Path COMMITTED = Path.of("../api-contracts/openapi/partner-request-service.yaml");
    private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/([\\w-]+)");

    @Test
    void theCommittedDocumentIsWhatIsServed() throws IOException {
        var served = served();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, served);
        }

        assertEquals(Files.readString(COMMITTED), served);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var served = served();
        var references = REFERENCE.matcher(served);

        assertTrue(references.find());
        references
                .reset()
                .results()
                .forEach(reference -> assertTrue(
                        served.contains("\n    " + reference.group(2) + ":\n"), () -> reference.group() + " dangles"));
    }

    private static String served() {
        return given().get("/openapi").then().statusCode(200).extract().asString();
    }
}
