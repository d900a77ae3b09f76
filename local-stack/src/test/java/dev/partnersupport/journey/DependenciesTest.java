package dev.partnersupport.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shipped stands in the bill of materials, and why it is shipped in docs. */
class DependenciesTest {

    private static final Path ROOT = Path.of(System.getProperty("root", ".."));
    private static final Pattern VERSION = Pattern.compile("<([\\w-]+\\.version)>([^<]+)</");

    @ParameterizedTest
    @EnumSource
    void everyJarOfAServiceIsInItsBillOfMaterials(Service service) throws IOException {
        var target = ROOT.resolve(service.partName()).resolve("target");
        var bill = new TreeSet<String>();
        for (var component :
                new ObjectMapper().readTree(target.resolve("bom.json").toFile()).get("components")) {
            bill.add("%s.%s-%s.jar"
                    .formatted(
                            component.get("group").asText(),
                            component.get("name").asText(),
                            component.get("version").asText()));
        }
        try (var files = Files.walk(target.resolve("quarkus-app/lib"))) {
            var shipped = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertFalse(shipped.isEmpty());
            shipped.removeAll(bill);
            assertEquals(new TreeSet<>(), shipped);
        }
    }

    @Test
    void everyVersionHasItsReason() throws IOException {
        var page = Files.readString(ROOT.resolve("docs/dependencies.md"));
        var versions = VERSION.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .toList();

        assertTrue(versions.size() > 20);
        versions.forEach(version -> assertTrue(
                page.contains("`%s` %s".formatted(version.group(1), version.group(2))),
                () -> version.group() + " is not in docs/dependencies.md"));
    }
}
