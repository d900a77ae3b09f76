package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the documentation lead to each other. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    static Stream<Page> pages() {
        return SamplesTest.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Page page) {
        LINK.matcher(page.text())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"))
                .forEach(link ->
                        assertTrue(Files.exists(page.path().resolveSibling(link)), () -> page + " leads to " + link));
    }

    @Test
    void theFirstPageLeadsToEveryOther() {
        var first = Page.of(SETTINGS.root().resolve("docs/README.md")).text();

        Page.in(SETTINGS.root().resolve("docs")).stream()
                .filter(page -> page.path().getParent().endsWith("docs"))
                .map(Page::toString)
                .filter(name -> !name.equals("README.md"))
                .forEach(name -> assertTrue(first.contains("(" + name + ")"), name));
    }
}
