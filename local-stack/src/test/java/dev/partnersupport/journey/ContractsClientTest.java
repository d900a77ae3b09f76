package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contracts are enough for a plain Java program: both procedures, with nothing of a server on its class path. */
class ContractsClientTest {

    private static final Path BUILT = SETTINGS.root().resolve("clients/contracts/target");

    @Test
    void nothingOfAServerIsOnItsClassPath() throws IOException {
        try (var jars = Files.list(BUILT.resolve("lib"))) {
            var names = jars.map(jar -> jar.getFileName().toString()).toList();

            assertFalse(names.isEmpty());
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(name -> name.matches(".*(quarkus|vertx|hibernate|netty).*"))
                            .toList());
        }
    }

    @Test
    void bothProceduresAndARefusalGoThrough() throws IOException, InterruptedException {
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        BUILT.resolve("classes") + ":" + BUILT.resolve("lib") + "/*",
                        "example.Procedures")
                .redirectErrorStream(true);
        java.environment().put("REQUESTS", Service.PARTNER_REQUESTS.address());
        java.environment().put("ESCALATIONS", Service.ESCALATIONS.address());
        java.environment().put("DIRECTORY", Service.DIRECTORY.address());
        java.environment().put("ISSUER", RunningStack.STACK.issuer().address().toString());
        var program = java.start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, program.waitFor(), said);
        assertEquals(
                3,
                said.lines()
                        .filter(line -> line.matches("(procedure [12]|refused).*"))
                        .count(),
                said);
    }
}
