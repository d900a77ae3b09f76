package dev.partnersupport.casework.desk;

import dev.partnersupport.casework.CaseIntake;
import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.note.CaseNotes;
import dev.partnersupport.casework.topic.CaseTopics;
import dev.partnersupport.contract.supportcase.ChangeSeverity;
import dev.partnersupport.contract.supportcase.UpdateCase;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.request.MergePatches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Changes of what a case says. The case comes locked, in the transaction of the caller's use case, of the version that the caller
 * has seen.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseEdits {

    private static final Set<String> OF_THE_OPERATOR = Set.of("topicId", "expectedResolutionAt");

    private final CaseRepository<?, ?> cases;
    private final CaseIntake intake;
    private final CaseTopics topics;
    private final CaseRecords records;
    private final CaseNotes notes;
    private final MergePatches patches;

    CaseEdits(
            CaseRepository<?, ?> cases,
            CaseIntake intake,
            CaseTopics topics,
            CaseRecords records,
            CaseNotes notes,
            MergePatches patches) {
        this.cases = cases;
        this.intake = intake;
        this.topics = topics;
        this.records = records;
        this.notes = notes;
        this.patches = patches;
    }

    /** Takes a patch, as far as the caller's side may say what it says; a partner's answers the question that the case waits for. */
    public void update(SupportCase supportCase, MergePatch<UpdateCase> patch, Caller caller) {
        supportCase.requireEditable(caller);
        var patched = patches.apply(patch, supportCase.changeable());
        var wanted = patched.wanted();
        cases.refuseSecond(supportCase, wanted.externalReference());
        var reasons = new ArrayList<>(patched.reasons());
        reasons.addAll(notYours(patched.changed(), caller));
        var topic = topics.find(wanted.topicId());
        if (topic.isEmpty()) {
            reasons.add(topics.unknown(wanted.topicId()));
        }
        var draft = supportCase.draft().with(wanted);
        topic.ifPresentOrElse(
                known -> {
                    reasons.addAll(supportCase.reasonsAgainst(known));
                    reasons.addAll(intake.reasonsAgainst(known, draft, supportCase));
                },
                () -> reasons.addAll(intake.reasonsAgainst(topic, draft)));
        Refusal.ifAny(reasons);
        if (patched.changed().isEmpty()) {
            return;
        }
        supportCase
                .edit(wanted, topic.orElseThrow(), patched.changed(), caller, records.now())
                .forEach(fact -> records.keep(supportCase, fact));
    }

    /** Raises or lowers the severity, with the reason as a public note. */
    public void changeSeverity(SupportCase supportCase, ChangeSeverity change, Caller caller) {
        supportCase.requireSeverityChange(caller);
        var reasons = new ArrayList<Reason>();
        if (change.severity() == supportCase.severity()) {
            reasons.add(Reason.at("#/severity", "same_severity"));
        } else if (caller.isPartner() && !change.severity().exceeds(supportCase.severity())) {
            reasons.add(Reason.at("#/severity", "only_operator_lowers"));
        }
        var topic = topics.find(supportCase.topicId()).orElseThrow();
        reasons.addAll(intake.reasonsAgainst(topic, supportCase.draft().with(change), supportCase));
        Refusal.ifAny(reasons);
        var now = records.now();
        var fact = supportCase.changeSeverity(change, caller, now);
        records.keep(supportCase, fact.with("noteId", notes.said(supportCase, change.reason(), caller, now)));
    }

    private static List<Reason> notYours(List<String> changed, Caller caller) {
        return changed.stream()
                .filter(member -> OF_THE_OPERATOR.contains(member) == caller.isPartner())
                .map(member ->
                        Reason.at("#/" + member, caller.isPartner() ? "operator_says_that" : "partner_says_that"))
                .toList();
    }
}
