package dev.partnersupport.contract.event;

/** Names of the Kafka headers of CloudEvents 1.0 in binary mode, and of the extensions used here. */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    /** The service's own gapless count. */
    public static final String SEQUENCE = "ce_sequence";

    public static final String TRACE_PARENT = "ce_traceparent";
    /** Counts the aggregate's events from 1. */
    public static final String AGGREGATE_VERSION = "ce_aggregateversion";

    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}
}
