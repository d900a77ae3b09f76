package dev.partnersupport.localstack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is printed when all is ready: the parts, and the two procedures to be pasted. */
public final class Summary {

    private static final String ROW = "%-28s %-24s %-32s %-29s %s%n";

    private final Settings settings;
    private final LocalStack stack;

    Summary(Settings settings, LocalStack stack) {
        this.settings = settings;
        this.stack = stack;
    }

    String text() {
        var table =
                new StringBuilder("\n").append(String.format(ROW, "part", "URL", "document", "Swagger UI", "process"));
        for (var part : stack.parts()) {
            var port = settings.ports().get(part.name());
            var service = part.name().endsWith("-service");
            var url = service ? "http://localhost:" + port : "localhost:" + port;
            table.append(String.format(
                    ROW,
                    part.name(),
                    url,
                    service ? url + "/openapi" : "",
                    service ? url + "/docs" : "",
                    part.process().pid()));
        }
        var issuer = "http://localhost:" + settings.issuer();
        table.append(String.format(
                ROW, "token issuer", issuer, "", "", ProcessHandle.current().pid()));
        return table + "\n" + procedures() + "\nCtrl-C ends everything.";
    }

    private String procedures() {
        return procedures(settings);
    }

    /** The procedures of the README, with the ports of this start. */
    public static String procedures(Settings settings) {
        return withPorts(resource("/procedures.sh"), settings);
    }

    /** A text with the ports of this start in place of those of the documentation. */
    public static String withPorts(String text, Settings settings) {
        return text.replace(":8081", ":" + settings.partnerRequests())
                .replace(":8082", ":" + settings.escalations())
                .replace(":8083", ":" + settings.directory())
                .replace(":8084", ":" + settings.issuer());
    }

    public static String resource(String name) {
        try (var in = Summary.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
