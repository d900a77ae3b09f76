package dev.partnersupport.contract.supportcase;

import java.util.List;

/** What the operator says of a topic, whichever kind of case it is for. */
public interface PutTopic {

    List<CatalogueText> texts();

    Severity highestSeverity();

    Severity defaultSeverity();

    /** Null when the topic asks for nothing more. */
    PutDetailsSchema detailsSchema();

    List<TopicResponseTarget> responseTargets();

    /** Null to leave it where it is, or to put a new one behind the others. */
    Integer position();

    boolean retired();
}
