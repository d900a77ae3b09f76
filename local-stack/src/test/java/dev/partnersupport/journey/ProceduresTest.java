package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.localstack.run.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two procedures of the seed, by the very curl lines of the README. */
class ProceduresTest {

    @TempDir
    private Path folder;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theReadmeShowsTheProceduresThatArePrintedAndTried() throws IOException {
        var readme = Files.readString(SETTINGS.root().resolve("README.md"));

        assertTrue(readme.contains(Summary.resource("/procedures.sh").strip()));
    }

    @Test
    void bothProceduresWorkAsWritten() throws Exception {
        assertNotNull(RunningStack.STACK);
        var answers = run(Summary.procedures(SETTINGS));

        var taken = answers.get(3);
        assertEquals("in_progress", taken.get("status").asText());
        assertEquals("Wei Zhang", taken.get("assignee").get("name").asText());
        assertEquals(
                "operator-representative",
                answers.get(5).get("items").get(0).get("by").get("id").asText());
        assertEquals(
                "telephone", answers.get(5).get("items").get(0).get("channel").asText());

        assertEquals(
                "microsoft-365",
                answers.get(6).get("items").get(0).get("serviceId").asText());
        assertTrue(answers.get(6)
                .get("items")
                .get(0)
                .get("adminCenterUrl")
                .asText()
                .contains("contoso.example"));
        assertEquals(
                "health_not_checked",
                answers.get(7).get("unmet").get(0).get("code").asText());
        assertEquals(404, answers.get(10).get("status").asInt());
        assertEquals("escalated", answers.get(11).get("status").asText());
        assertEquals(answers.get(11).get("number"), answers.get(12).get("number"));
    }

    private List<JsonNode> run(String script) throws IOException {
        try (var shell = new Shell(folder)) {
            return shell.paste(script).stream()
                    .filter(line -> !line.isEmpty())
                    .map(this::tree)
                    .toList();
        }
    }

    private JsonNode tree(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + line, e);
        }
    }
}
