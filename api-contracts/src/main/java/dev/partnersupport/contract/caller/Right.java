package dev.partnersupport.contract.caller;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a caller may do, and the groups of a token that allow it (SR-17). */
public enum Right {
    READ_CASES(
            Group.GLOBAL_ADMIN,
            Group.ADMIN_AGENT,
            Group.HELPDESK_AGENT,
            Group.SALES_AGENT,
            Group.BILLING_ADMIN,
            Group.PARTNER_SYSTEM,
            Group.REPRESENTATIVE,
            Group.LEAD),
    SUBMIT_SERVICE_REQUESTS(Group.GLOBAL_ADMIN, Group.ADMIN_AGENT, Group.HELPDESK_AGENT, Group.PARTNER_SYSTEM),
    OPEN_CUSTOMER_REQUESTS(Group.ADMIN_AGENT, Group.HELPDESK_AGENT, Group.PARTNER_SYSTEM),
    WORK_ON_CASES(Group.REPRESENTATIVE, Group.LEAD),
    READ_DIRECTORY(
            Group.GLOBAL_ADMIN,
            Group.ADMIN_AGENT,
            Group.HELPDESK_AGENT,
            Group.SALES_AGENT,
            Group.BILLING_ADMIN,
            Group.PARTNER_SYSTEM),
    READ_CATALOGUE(
            Group.GLOBAL_ADMIN,
            Group.ADMIN_AGENT,
            Group.HELPDESK_AGENT,
            Group.SALES_AGENT,
            Group.BILLING_ADMIN,
            Group.PARTNER_SYSTEM,
            Group.REPRESENTATIVE,
            Group.LEAD),
    WRITE_CUSTOMERS(Group.GLOBAL_ADMIN, Group.ADMIN_AGENT, Group.SALES_AGENT, Group.PARTNER_SYSTEM),
    MANAGE_PARTNER(Group.GLOBAL_ADMIN, Group.ADMIN_AGENT),
    MAINTAIN_CATALOGUE(Group.LEAD),
    JUDGE_ESCALATIONS(Group.LEAD);

    private final Set<Group> groups;

    Right(Group... groups) {
        this.groups = Set.of(groups);
    }

    public Set<Group> groups() {
        return groups;
    }

    /** The rights that a token's group gives. */
    public static Set<Right> of(Group group) {
        return Arrays.stream(values())
                .filter(right -> right.groups.contains(group))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names, as annotations need them; a test holds them equal to the constants. */
    public static final class Name {
        public static final String READ_CASES = "READ_CASES";
        public static final String SUBMIT_SERVICE_REQUESTS = "SUBMIT_SERVICE_REQUESTS";
        public static final String OPEN_CUSTOMER_REQUESTS = "OPEN_CUSTOMER_REQUESTS";
        public static final String WORK_ON_CASES = "WORK_ON_CASES";
        public static final String READ_DIRECTORY = "READ_DIRECTORY";
        public static final String READ_CATALOGUE = "READ_CATALOGUE";
        public static final String WRITE_CUSTOMERS = "WRITE_CUSTOMERS";
        public static final String MANAGE_PARTNER = "MANAGE_PARTNER";
        public static final String MAINTAIN_CATALOGUE = "MAINTAIN_CATALOGUE";
        public static final String JUDGE_ESCALATIONS = "JUDGE_ESCALATIONS";

        private Name() {}
    }
}
