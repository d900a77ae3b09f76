package dev.partnersupport.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL server that keeps what it acknowledged: fsync, synchronous_commit and full_page_writes are on. */
public final class LocalDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Path folder;

    private LocalDatabase(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts the server on a data folder, which is made when it does not exist and kept when the server stops.
     *
     * @param port 0 takes a free one
     */
    public static LocalDatabase start(Path folder, int port) {
        try {
            Files.createDirectories(folder.getParent());
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    // What is never touched is never taken
                    .setServerConfig("shared_buffers", "512MB")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new LocalDatabase(server, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on port " + port, e);
        }
    }

    /** Makes a service's database and roles unless they are there. */
    public LocalDatabase with(String... names) {
        for (var name : names) {
            createOnce(name);
        }
        return this;
    }

    /** Host and port, as services are configured with it. */
    public String address() {
        return "localhost:" + server.getPort();
    }

    /** The process id of the server. */
    public long pid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL is not running", e);
        }
    }

    /** A superuser's connection, for tests that look behind row-level security. */
    public Connection superuser(String database) throws SQLException {
        return server.getDatabase(SUPERUSER, database).getConnection();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createOnce(String name) {
        try (var connection = superuser(SUPERUSER);
                var there = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            there.setString(1, name);
            if (there.executeQuery().next()) {
                return;
            }
            for (var sql : script().replace("${name}", name).split(";\n")) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be made", e);
        }
    }

    private static String script() {
        try (var script = LocalDatabase.class.getResourceAsStream("/database/create-database.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
