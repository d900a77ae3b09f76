package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.event.Event;
import dev.partnersupport.localstack.run.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of the documentation, pasted into a shell as a reader would: what they answer is what the pages say. */
@Timeout(120)
class SamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What differs from call to call. */
    private static final Pattern OWN = Pattern.compile(String.join(
            "|",
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            "\\b[0-9a-f]{32}\\b",
            "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z",
            "\\b(SR|CR|RP)-\\d{6}\\b"));

    @TempDir
    private Path folder;

    static Stream<Page> pages() {
        return Stream.concat(
                Stream.of(Page.of(SETTINGS.root().resolve("README.md"))),
                Page.in(SETTINGS.root().resolve("docs")).stream());
    }

    static Stream<Page> pagesWithSamples() {
        return pages().filter(page -> !page.samples().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pagesWithSamples")
    void samplesAnswerAsThePageSays(Page page) throws IOException {
        // the first to ask for the stack starts it
        RunningStack.STACK.issuer();
        try (var shell = new Shell(folder)) {
            for (var line : preparation(page)) {
                shell.paste(here(line));
            }
            for (var sample : page.samples()) {
                var said = shell.paste(here(sample.command().text()));

                said.forEach(line -> assertFalse(
                        line.startsWith("bash: line"), () -> page + ": " + sample.command() + " said " + line));
                if (sample.answer() != null
                        && !"not always".equals(sample.answer().remark())) {
                    compare(sample.answer(), said);
                }
            }
        }
    }

    /** What the first page of its folder says that all of its samples assume. */
    private static List<String> preparation(Page page) {
        var first = page.path().resolveSibling("README.md");
        return page.path().equals(first) || page.path().getParent().equals(SETTINGS.root())
                ? List.of()
                : Page.of(first).samples().stream()
                        .map(sample -> sample.command().text())
                        .toList();
    }

    private static String here(String text) {
        return Summary.withPorts(text, SETTINGS);
    }

    private static void compare(Page.Block answer, List<String> said) throws IOException {
        switch (answer.language()) {
            case "json" -> compareJson(here(answer.text()), said);
            case "http" -> compareHttp(here(answer.text()), said);
            default ->
                assertTrue(
                        said.stream()
                                .map(SamplesTest::withoutNumbers)
                                .toList()
                                .containsAll(answer.text()
                                        .lines()
                                        .map(SamplesTest::withoutNumbers)
                                        .toList()),
                        () -> "Not " + answer.text() + " but " + said);
        }
    }

    private static void compareHttp(String documented, List<String> said) throws IOException {
        var head = documented.lines().takeWhile(line -> !line.isEmpty()).map(SamplesTest::withoutNumbers);
        var headers = said.stream().map(SamplesTest::withoutNumbers).toList();

        head.forEach(line -> assertTrue(headers.contains(line), () -> "No " + line + " in " + said));
        var body = documented.indexOf("\n\n");
        if (body >= 0) {
            compareJson(documented.substring(body), said);
        }
    }

    /** Counts and lengths differ; a status does not. */
    private static String withoutNumbers(String line) {
        return line.matches("HTTP/.*|\\d{3}")
                ? line.strip()
                : line.toLowerCase(Locale.ROOT).strip().replaceAll("\\d+", "0");
    }

    /** The documents at the end of what was said have all that is documented; documented ones may be cut. */
    private static void compareJson(String documented, List<String> said) throws IOException {
        var expected = documents(documented);
        var actual = new ArrayList<JsonNode>();
        for (var line : said) {
            if (line.startsWith("{")) {
                actual.addAll(documents(line));
            }
        }

        assertTrue(actual.size() >= expected.size(), () -> "No answer: " + said);
        var last = actual.subList(actual.size() - expected.size(), actual.size());
        for (var i = 0; i < expected.size(); i++) {
            var differences = new ArrayList<String>();
            compare("", expected.get(i), last.get(i), differences);
            assertEquals(List.of(), differences, "of " + last.get(i));
        }
    }

    private static List<JsonNode> documents(String text) throws IOException {
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return values.readAll();
        }
    }

    private static void compare(String place, JsonNode documented, JsonNode actual, List<String> differences) {
        if (documented.isObject() && actual != null && actual.isObject()) {
            documented
                    .properties()
                    .forEach(member -> compare(
                            place + "/" + member.getKey(),
                            member.getValue(),
                            actual.get(member.getKey()),
                            differences));
        } else if (documented.isArray() && actual != null && actual.isArray()) {
            for (var i = 0; i < documented.size(); i++) {
                compare(place + "/" + i, documented.get(i), actual.get(i), differences);
            }
            if (documented.isEmpty() != actual.isEmpty()) {
                differences.add(place + " is " + actual);
            }
        } else if (!Objects.equals(withoutOwn(documented), withoutOwn(actual))) {
            differences.add(place + " is " + actual + " and not " + documented);
        }
    }

    private static Object withoutOwn(JsonNode value) {
        return value != null && value.isTextual() ? OWN.matcher(value.asText()).replaceAll("...") : value;
    }

    @Test
    void aSampleThatAnswersSomethingElseIsFound() {
        var differences = new ArrayList<String>();
        var documented = JSON.createObjectNode().put("status", "escalated").put("number", "CR-000001");

        compare(
                "",
                documented,
                JSON.createObjectNode().put("status", "escalated").put("number", "CR-000002"),
                differences);
        assertEquals(List.of(), differences);
        compare("", documented, JSON.createObjectNode().put("status", "triage"), differences);
        assertEquals(2, differences.size());
        assertNotEquals(withoutNumbers("HTTP/1.1 401 Unauthorized"), withoutNumbers("HTTP/1.1 402 Unauthorized"));
        assertNotEquals(withoutNumbers("204"), withoutNumbers("422"));
    }

    @Test
    void aPageThatQuotesASampleOfEventsQuotesItWhole() throws IOException {
        var quoted = pages().flatMap(page -> page.blocks().stream())
                .filter(block -> block.remark() != null && block.remark().startsWith("sample "))
                .toList();

        assertFalse(quoted.isEmpty());
        for (var block : quoted) {
            try (var sample = Event.class.getResourceAsStream(
                    "/samples/" + block.remark().substring("sample ".length()) + ".json")) {
                assertEquals(JSON.readTree(sample), JSON.readTree(block.text()));
            }
        }
    }
}
