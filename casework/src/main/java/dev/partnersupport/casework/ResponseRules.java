package dev.partnersupport.casework;

import dev.partnersupport.casework.clock.ResponseCalendars;
import dev.partnersupport.casework.clock.ResponseRule;
import dev.partnersupport.casework.topic.CaseTopics;
import dev.partnersupport.contract.supportcase.Severity;
import jakarta.enterprise.context.ApplicationScoped;

/** What is owed to a case: its topic says so for its severity. */
@ApplicationScoped
class ResponseRules {

    private final CaseTopics topics;
    private final ResponseCalendars calendars;

    ResponseRules(CaseTopics topics, ResponseCalendars calendars) {
        this.topics = topics;
        this.calendars = calendars;
    }

    ResponseRule of(String topicId, Severity severity) {
        return calendars.rule(topics.find(topicId).orElseThrow().responseTarget(severity));
    }

    ResponseCalendars calendars() {
        return calendars;
    }
}
