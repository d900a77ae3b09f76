package dev.partnersupport.casework.topic;

import dev.partnersupport.casework.clock.ResponseCalendars;
import dev.partnersupport.contract.supportcase.CatalogueText;
import dev.partnersupport.contract.supportcase.PutTopic;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.supportcase.TopicResponseTarget;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.problem.AllLanguages;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What speaks against a topic as the operator writes it. */
@ApplicationScoped
class TopicRules {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final ResponseCalendars calendars;

    TopicRules(ResponseCalendars calendars) {
        this.calendars = calendars;
    }

    List<Reason> reasonsAgainst(PutTopic topic) {
        var reasons = new ArrayList<Reason>();
        var languages = topic.texts().stream().map(CatalogueText::language).toList();
        reasons.addAll(AllLanguages.missingFrom(languages, "#/texts"));
        if (topic.defaultSeverity().exceeds(topic.highestSeverity())) {
            reasons.add(Reason.at("#/defaultSeverity", "severity_not_allowed", word(topic.highestSeverity())));
        }
        reasons.addAll(coverage(topic));
        for (var at = 0; at < topic.responseTargets().size(); at++) {
            reasons.addAll(target(topic, topic.responseTargets().get(at), "#/responseTargets/" + at));
        }
        if (topic.detailsSchema() != null) {
            reasons.addAll(FormRules.reasonsAgainst(topic.detailsSchema()));
        }
        return reasons;
    }

    private static List<Reason> coverage(PutTopic topic) {
        var said = topic.responseTargets().stream()
                .map(TopicResponseTarget::severity)
                .toList();
        return Arrays.stream(Severity.values())
                .filter(severity -> !severity.exceeds(topic.highestSeverity()))
                .filter(severity -> said.stream().filter(severity::equals).count() != 1)
                .map(severity -> Reason.at("#/responseTargets", "one_target_each", word(severity)))
                .toList();
    }

    private List<Reason> target(PutTopic topic, TopicResponseTarget target, String pointer) {
        var reasons = new ArrayList<Reason>();
        if (target.severity().exceeds(topic.highestSeverity())) {
            reasons.add(Reason.at(pointer + "/severity", "severity_not_allowed", word(topic.highestSeverity())));
        }
        if (target.duration().compareTo(SHORTEST) < 0 || target.duration().compareTo(LONGEST) > 0) {
            reasons.add(Reason.at(pointer + "/duration", "duration_out_of_bounds", SHORTEST, LONGEST));
        }
        if (!calendars.exists(target.calendarId())) {
            reasons.add(Reason.at(pointer + "/calendarId", "unknown_calendar", target.calendarId()));
        }
        return reasons;
    }

    private static String word(Severity severity) {
        return WireName.of(severity);
    }
}
