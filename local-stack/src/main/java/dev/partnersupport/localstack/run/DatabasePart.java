package dev.partnersupport.localstack.run;

import dev.partnersupport.localstack.LocalDatabase;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL, which removes its pid file when it was told to stop and leaves it behind when it crashed. */
final class DatabasePart implements Part {

    private final Path folder;
    private final int port;
    private volatile LocalDatabase database;

    DatabasePart(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    LocalDatabase database() {
        return database;
    }

    @Override
    public String name() {
        return LocalStack.DATABASE;
    }

    @Override
    public void start() {
        database = LocalDatabase.start(folder, port).with("partner_request", "escalation", "customer_directory");
    }

    @Override
    public boolean isReady() {
        return database != null && process().isAlive();
    }

    @Override
    public ProcessHandle process() {
        return ProcessHandle.of(database.pid())
                .orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
    }

    @Override
    public boolean wasStopped() {
        return !Files.exists(folder.resolve("postmaster.pid"));
    }

    @Override
    public String lastWords() {
        return "its data is in " + folder;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
