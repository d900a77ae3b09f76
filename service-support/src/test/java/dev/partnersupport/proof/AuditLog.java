package dev.partnersupport.proof;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the audit while a test runs. */
final class AuditLog extends Handler implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.partnersupport.audit");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    AuditLog() {
        LOG.addHandler(this);
    }

    /** The lines with a word that only one test uses. */
    List<String> of(String word) {
        return lines.stream().filter(line -> line.contains(word)).toList();
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage().formatted(line.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
    }
}
