package dev.partnersupport.journey;

import dev.partnersupport.localstack.run.LocalStack;

/** The services of the running stack. */
enum Service {
    PARTNER_REQUESTS(LocalStack.PARTNER_REQUESTS, "partner_request"),
    ESCALATIONS(LocalStack.ESCALATIONS, "escalation"),
    DIRECTORY(LocalStack.DIRECTORY, "customer_directory");

    private final String partName;
    private final String database;

    Service(String partName, String database) {
        this.partName = partName;
        this.database = database;
    }

    String partName() {
        return partName;
    }

    String database() {
        return database;
    }

    String address() {
        // Asking for the stack starts it
        RunningStack.STACK.issuer();
        var settings = RunningStack.SETTINGS;
        return "http://localhost:"
                + switch (this) {
                    case PARTNER_REQUESTS -> settings.partnerRequests();
                    case ESCALATIONS -> settings.escalations();
                    case DIRECTORY -> settings.directory();
                };
    }
}
