package dev.partnersupport.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.support.problem.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a problem leads somewhere. */
class ProblemPagesTest {

    private static final Path PAGES = Path.of("../docs/problems");

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsPageAndItsLineInTheIndex(ProblemType type) throws IOException {
        var page = Files.readString(PAGES.resolve(type.slug() + ".md"));

        assertTrue(page.startsWith("# " + type.slug() + "\n"));
        assertTrue(page.contains("Status " + type.status() + ", `" + type.uri() + "`"));
        assertTrue(Files.readString(PAGES.resolve("README.md")).contains("(" + type.slug() + ".md)"));
    }

    @Test
    void noPageIsOfAKindThatDoesNotExist() throws IOException {
        var slugs = Arrays.stream(ProblemType.values()).map(ProblemType::slug).collect(Collectors.toSet());

        try (var pages = Files.list(PAGES)) {
            assertEquals(
                    slugs,
                    pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(name -> !name.equals("README"))
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/texts/support.properties",
                "../casework/src/main/resources/texts/casework.properties",
                "../escalation-service/src/main/resources/texts/service.properties",
                "../customer-directory-service/src/main/resources/texts/service.properties"
            })
    void everyReasonIsExplained(String bundle) throws IOException {
        var pages = Files.readString(PAGES.resolve("invalid-request.md"))
                + Files.readString(PAGES.resolve("rules-refuse.md"))
                + Files.readString(PAGES.resolve("too-many-requests.md"));
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(bundle))) {
            texts.load(reader);
        }

        assertEquals(
                List.of(),
                texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("reason."))
                        .map(key -> key.substring("reason.".length()))
                        .filter(code -> !pages.contains("`" + code + "`"))
                        .toList());
    }
}
