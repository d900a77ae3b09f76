package dev.partnersupport.casework;

import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.casework.topic.DetailsForms;
import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a case of either kind comes in: checked as a whole, numbered, recorded (FR-6 to FR-8). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseIntake {

    private final DetailsForms forms;
    private final CaseNumbers numbers;
    private final CaseRecords records;

    CaseIntake(DetailsForms forms, CaseNumbers numbers, CaseRecords records) {
        this.forms = forms;
        this.numbers = numbers;
        this.records = records;
    }

    /** What speaks against a case of this topic; without the topic, what can be said without it. */
    public List<Reason> reasonsAgainst(Optional<? extends CaseTopic> topic, Draft draft) {
        var reasons = reasonsAgainst(draft);
        topic.ifPresent(known -> {
            reasons.addAll(ofTopic(known, draft.severity()));
            reasons.addAll(
                    known.isFilledInOverTime()
                            ? forms.checkSoFar(known, draft.details())
                            : forms.check(known, draft.details()));
        });
        return reasons;
    }

    /** What speaks against a change of a case; what stays as it was is not judged by what its topic asks for today. */
    public List<Reason> reasonsAgainst(CaseTopic topic, Draft draft, SupportCase before) {
        var reasons = reasonsAgainst(draft);
        var isOther = !topic.id().equals(before.topicId());
        if (isOther || draft.severity() != before.severity()) {
            reasons.addAll(isOther ? ofTopic(topic, draft.severity()) : ofSeverity(topic, draft.severity()));
        }
        if (!draft.details().equals(before.details())) {
            reasons.addAll(
                    before.operatorSince() == null
                            ? forms.checkSoFar(topic, draft.details())
                            : forms.check(topic, draft.details()));
        }
        return reasons;
    }

    private static List<Reason> reasonsAgainst(Draft draft) {
        var reasons = new ArrayList<>(contactReasons(draft.contact(), draft.severity()));
        if (draft.severity() == Severity.CRITICAL
                && (draft.businessImpact() == null || draft.businessImpact().isBlank())) {
            reasons.add(Reason.at("#/businessImpact", "business_impact_missing"));
        }
        return reasons;
    }

    private List<Reason> ofTopic(CaseTopic topic, Severity severity) {
        var reasons = new ArrayList<>(ofSeverity(topic, severity));
        if (!topic.isValidAt(records.now())) {
            reasons.add(0, Reason.at("#/topicId", "topic_retired", topic.id()));
        }
        return reasons;
    }

    private static List<Reason> ofSeverity(CaseTopic topic, Severity severity) {
        return severity.exceeds(topic.highestSeverity())
                ? List.of(Reason.at("#/severity", "severity_not_allowed", WireName.of(topic.highestSeverity())))
                : List.of();
    }

    /** Gives a checked case its id and number. */
    public Opening open(Caller caller, CaseTopic topic, Draft draft, String numberPrefix) {
        return new Opening(Ids.next(), numbers.next(numberPrefix), caller, records.now(), topic, draft);
    }

    /** Records that it came in. */
    public void record(SupportCase supportCase, String what, Caller caller) {
        records.keep(supportCase, supportCase.fact(what, caller, supportCase.createdAt()));
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
