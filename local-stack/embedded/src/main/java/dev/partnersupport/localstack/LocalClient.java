package dev.partnersupport.localstack;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A client of the local issuer, read from its id: {@code <partner>-<role>} for any partner, or {@code operator-<role>}.
 *
 * @param id the {@code sub} of its tokens
 * @param group the only entry of the {@code groups} claim
 * @param partnerId absent for the operator
 */
public record LocalClient(String id, String group, Optional<String> partnerId) {

    private static final Map<String, String> PARTNER_ROLES = Map.of(
            "global-admin", "global_admin",
            "admin-agent", "admin_agent",
            "helpdesk-agent", "helpdesk_agent",
            "sales-agent", "sales_agent",
            "billing-admin", "billing_admin",
            "system", "partner_system");
    private static final Map<String, String> OPERATOR_ROLES =
            Map.of("operator-representative", "representative", "operator-lead", "lead");
    private static final Pattern PARTNER_CLIENT = Pattern.compile(
            "([a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)-(" + String.join("|", PARTNER_ROLES.keySet()) + ")");

    /** Absent when the id names no client. */
    public static Optional<LocalClient> of(String id) {
        if (OPERATOR_ROLES.containsKey(id)) {
            return Optional.of(new LocalClient(id, OPERATOR_ROLES.get(id), Optional.empty()));
        }
        var match = PARTNER_CLIENT.matcher(id);
        return match.matches()
                ? Optional.of(new LocalClient(id, PARTNER_ROLES.get(match.group(2)), Optional.of(match.group(1))))
                : Optional.empty();
    }

    /** The {@code name} claim: the id as words. */
    public String name() {
        return id.replace('-', ' ');
    }
}
