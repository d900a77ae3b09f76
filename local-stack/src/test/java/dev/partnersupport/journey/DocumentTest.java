package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed documents are what the services serve; {@code -Dopenapi.update=true} writes them anew. */
class DocumentTest {

    private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/([\\w-]+)");

    @ParameterizedTest
    @EnumSource
    void theCommittedDocumentIsWhatIsServed(Service service) throws IOException {
        assertCommitted(service.partName(), served(service));
    }

    @Test
    void theMergedDocumentIsTheOthersTogether() throws IOException {
        var documents = new ArrayList<JsonNode>();
        for (var service : Service.values()) {
            documents.add(new ObjectMapper()
                    .readTree(given().get(service.address() + "/openapi?format=json")
                            .asString()));
        }

        assertCommitted("partner-support", new MergedDocument(documents).asYaml());
    }

    private static void assertCommitted(String name, String document) throws IOException {
        var committed = SETTINGS.root().resolve("api-contracts/openapi/" + name + ".yaml");
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(committed, document);
        }

        assertEquals(Files.readString(committed), document);
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
