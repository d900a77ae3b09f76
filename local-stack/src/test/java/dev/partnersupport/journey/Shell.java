package dev.partnersupport.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A {@code bash} that a reader pastes into, line by line. */
final class Shell implements AutoCloseable {

    private final Process bash;
    private final BufferedReader said;

    Shell(Path folder) throws IOException {
        bash = new ProcessBuilder("bash")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        said = new BufferedReader(new InputStreamReader(bash.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What a few lines of script say. */
    List<String> paste(String script) {
        var end = UUID.randomUUID().toString();
        try {
            bash.getOutputStream()
                    .write((script + "\nprintf '\\n%s\\n' " + end + "\n").getBytes(StandardCharsets.UTF_8));
            bash.getOutputStream().flush();
            var lines = new ArrayList<String>();
            for (var line = said.readLine(); !end.equals(line); line = said.readLine()) {
                if (line == null) {
                    throw new AssertionError("The shell ended: " + lines);
                }
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        bash.getOutputStream().close();
        bash.destroy();
    }
}
