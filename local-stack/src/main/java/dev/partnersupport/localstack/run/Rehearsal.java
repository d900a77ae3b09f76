package dev.partnersupport.localstack.run;

import java.io.IOException;

/**
 * Runs a command, the arguments, against a local stack of its own, and ends with the command's status. The command finds where
 * the services are in {@code REQUESTS}, {@code ESCALATIONS}, {@code DIRECTORY} and {@code ISSUER}.
 */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] command) throws IOException, InterruptedException {
        var settings = Settings.onFreePorts();
        var stack = new LocalStack(settings, new Supervisor(System.out::println));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.start();
        new DemoData(settings, stack).load();
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().put("REQUESTS", address(settings.partnerRequests()));
        process.environment().put("ESCALATIONS", address(settings.escalations()));
        process.environment().put("DIRECTORY", address(settings.directory()));
        process.environment().put("ISSUER", address(settings.issuer()));
        System.exit(process.start().waitFor());
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }
}
