package dev.partnersupport.casework;

import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.casework.topic.DetailsForms;
import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a case of either kind comes in: checked as a whole, numbered, recorded (FR-6 to FR-8). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseIntake {

    private final DetailsForms forms;
    private final CaseNumbers numbers;
    private final EventLog events;
    private final Clock clock;

    CaseIntake(DetailsForms forms, CaseNumbers numbers, EventLog events, Clock clock) {
        this.forms = forms;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** What speaks against a case of this topic; without the topic, what can be said without it. */
    public List<Reason> reasonsAgainst(Optional<? extends CaseTopic> topic, Draft draft) {
        var reasons = new ArrayList<>(contactReasons(draft.contact(), draft.severity()));
        if (draft.severity() == Severity.CRITICAL
                && (draft.businessImpact() == null || draft.businessImpact().isBlank())) {
            reasons.add(Reason.at("#/businessImpact", "business_impact_missing"));
        }
        topic.ifPresent(known -> {
            if (draft.severity().exceeds(known.highestSeverity())) {
                var highest = known.highestSeverity().name().toLowerCase(Locale.ROOT);
                reasons.add(Reason.at("#/severity", "severity_not_allowed", highest));
            }
            reasons.addAll(forms.check(known, draft.details()));
        });
        return reasons;
    }

    /** Gives a checked case its id and number. */
    public Opening open(Caller caller, CaseTopic topic, Draft draft, String numberPrefix) {
        return new Opening(Ids.next(), numbers.next(numberPrefix), caller, clock.instant(), topic, draft);
    }

    /** Records that it came in. */
    public void record(SupportCase supportCase, String what, Caller caller) {
        events.append(supportCase.fact(what, caller, supportCase.createdAt()));
    }

    private static List<Reason> contactReasons(Contact contact, Severity severity) {
        if (contact.email() == null && contact.telephone() == null) {
            return List.of(Reason.at("#/contact", "contact_not_reachable"));
        }
        if (severity == Severity.CRITICAL && contact.telephone() == null) {
            return List.of(Reason.at("#/contact/telephone", "telephone_missing"));
        }
        var preferred = contact.preferred() == Contact.Means.EMAIL ? contact.email() : contact.telephone();
        return preferred == null ? List.of(Reason.at("#/contact/preferred", "preferred_not_given")) : List.of();
    }
}
