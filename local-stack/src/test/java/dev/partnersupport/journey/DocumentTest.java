package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed documents are what the services serve; {@code -Dopenapi.update=true} writes them anew. */
class DocumentTest {

    private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/([\\w-]+)");

    @ParameterizedTest
    @EnumSource
    void theCommittedDocumentIsWhatIsServed(Service service) throws IOException {
        var committed = SETTINGS.root().resolve("api-contracts/openapi/" + service.partName() + ".yaml");
        var served = served(service);
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(committed, served);
        }

        assertEquals(Files.readString(committed), served);
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceLeadsSomewhere(Service service) {
        var served = served(service);
        var references = REFERENCE.matcher(served).results().toList();

        assertFalse(references.isEmpty());
        references.forEach(reference -> assertTrue(
                served.contains("\n    " + reference.group(2) + ":\n"), () -> reference.group() + " dangles"));
    }

    private static String served(Service service) {
        return given().get(service.address() + "/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
