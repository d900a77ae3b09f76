package dev.partnersupport.localstack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;

/** {@code mvn -Prun}: starts everything, prints where it is, and runs until Ctrl-C. */
final class Launcher {

    private Launcher() {}

    public static void main(String[] args) throws InterruptedException {
        var settings = Settings.fromSystemProperties();
        var supervisor = new Supervisor(System.out::println);
        var stack = new LocalStack(settings, supervisor);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            ended.countDown();
        }));
        try {
            refuseTakenPorts(settings);
            if (settings.fresh()) {
                delete(settings.data());
            }
            Files.createDirectories(settings.data());
            supervisor.say("starting; logs are in " + settings.data().resolve("logs"));
            stack.start();
            new DemoData(settings, stack).load();
            System.out.println(new Summary(settings, stack).text());
        } catch (IOException | RuntimeException e) {
            System.err.println("The local stack did not start: " + e.getMessage());
            System.exit(1);
        }
        ended.await();
    }

    private static void refuseTakenPorts(Settings settings) {
        settings.ports().forEach((name, port) -> {
            try {
                new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            } catch (IOException taken) {
                throw new IllegalStateException("port " + port + ", which " + name + " needs, is taken");
            }
        });
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
