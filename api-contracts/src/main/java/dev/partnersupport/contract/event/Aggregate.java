package dev.partnersupport.contract.event;

/** What facts are about. Each has a topic, whose key keeps the facts of an aggregate in order. */
public enum Aggregate {
    PARTNER("partner", "partners", Retention.LATEST_STATE),
    SERVICE("service", "services", Retention.LATEST_STATE),
    CUSTOMER("customer", "customers", Retention.LATEST_STATE),
    SUPPORT_PROFILE("support_profile", "support-profiles", Retention.LATEST_STATE),
    SERVICE_INCIDENT("service_incident", "service-incidents", Retention.LATEST_STATE),
    SERVICE_REQUEST("service_request", "service-requests", Retention.EVERY_FACT),
    CUSTOMER_REQUEST("customer_request", "customer-requests", Retention.EVERY_FACT),
    REMEDIATION_PLAN("remediation_plan", "remediation-plans", Retention.EVERY_FACT),
    /** A partner's escalations as a whole: what is told of them stands beside its remediation plans. */
    ESCALATION_PATTERN("remediation_plan", "partners", "remediation-plans", Retention.EVERY_FACT);

    /** What a topic keeps. */
    public enum Retention {
        /** Compacted: the data of a record is the aggregate's state, and the last one stays. */
        LATEST_STATE,
        /** For ever: the data of a record is the flat {@link Event}. */
        EVERY_FACT
    }

    private static final String NAMESPACE = "dev.partnersupport.";

    private final String noun;
    private final String collection;
    private final String topic;
    private final Retention retention;

    Aggregate(String noun, String collection, Retention retention) {
        this(noun, collection, collection, retention);
    }

    Aggregate(String noun, String collection, String topic, Retention retention) {
        this.noun = noun;
        this.collection = collection;
        this.topic = topic;
        this.retention = retention;
    }

    public String topic() {
        return topic + ".v1";
    }

    /** What keeps the records of a topic in order: the aggregate, but the partner where plans answer patterns. */
    public String key(String id, String partnerId) {
        return this == REMEDIATION_PLAN ? partnerId : id;
    }

    /** Partitions that the topic is created with. */
    public int partitions() {
        return 6;
    }

    public Retention retention() {
        return retention;
    }

    /** The {@code type} of an event: {@code dev.partnersupport.service_request.submitted.v1}. */
    public String eventType(String whatHappened) {
        return NAMESPACE + noun + "." + whatHappened + ".v1";
    }

    /** The {@code subject} of an event: {@code service-requests/<id>}. */
    public String subject(String id) {
        return collection + "/" + id;
    }
}
