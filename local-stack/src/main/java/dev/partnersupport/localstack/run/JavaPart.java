package dev.partnersupport.localstack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A Java process whose output goes to a log file. */
final class JavaPart implements Part {

    private static final int LAST_LINES = 15;
    private static final int PATIENCE_SECONDS = 4;
    private static final Set<Integer> TOLD_TO_STOP = Set.of(0, 130, 143);

    private final String name;
    private final List<String> command;
    private final Path log;
    private final BooleanSupplier ready;
    private volatile Process process;

    JavaPart(String name, List<String> command, Path log, BooleanSupplier ready) {
        this.name = name;
        this.command = command;
        this.log = log;
        this.ready = ready;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(log.getParent());
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    @Override
    public boolean isReady() {
        return process.isAlive() && ready.getAsBoolean();
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public boolean wasStopped() {
        return TOLD_TO_STOP.contains(process.exitValue());
    }

    @Override
    public String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return "exit " + process.exitValue() + "; the end of " + log + ":\n  "
                    + String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "exit " + process.exitValue() + "; nothing in " + log;
        }
    }

    @Override
    public void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
