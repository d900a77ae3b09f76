package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.note.CaseNotes;
import dev.partnersupport.contract.customerrequest.Assess;
import dev.partnersupport.contract.customerrequest.CommentAssessment;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.GiveCustomerNotice;
import dev.partnersupport.escalation.quality.Patterns;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What follows the work on a request: the customer is told, and the operator judges the escalation (FR-19, SR-11). */
@ApplicationScoped
@Transactional
class Assessments {

    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;
    private final CaseNotes notes;
    private final CaseRecords records;
    private final Patterns patterns;

    Assessments(
            CustomerRequestRepository repository,
            CustomerRequestViews views,
            CaseNotes notes,
            CaseRecords records,
            Patterns patterns) {
        this.repository = repository;
        this.views = views;
        this.notes = notes;
        this.records = records;
        this.patterns = patterns;
    }

    CustomerRequestView giveNotice(Caller caller, UUID id, GiveCustomerNotice notice) {
        var request = repository.toChange(caller, id);
        var now = records.now();
        var fact = request.close(notice, caller, now);
        if (notice.informedAt().isAfter(now)) {
            throw Refusal.byRules(Reason.at("#/informedAt", "in_the_future"));
        }
        if (notice.informedAt().isBefore(request.createdAt())) {
            throw Refusal.byRules(Reason.at("#/informedAt", "before_the_request"));
        }
        records.keep(request, fact.with("noteId", notes.said(request, notice.summary(), caller, now)));
        return views.ofChanged(request, caller);
    }

    CustomerRequestView assess(Caller caller, UUID id, Assess assess) {
        var request = repository.toChange(caller, id);
        var now = records.now();
        patterns.watched(request.partnerId(), caller, now, () -> {
            var fact = request.assess(assess, caller, now);
            if (assess.appropriate() != (assess.reasonCode() == null)) {
                throw Refusal.byRules(Reason.at(
                        "#/reasonCode", assess.appropriate() ? "reason_code_not_needed" : "reason_code_missing"));
            }
            records.keep(request, fact.with("noteId", notes.said(request, assess.reason(), caller, now)));
        });
        return views.ofChanged(request, caller);
    }

    CustomerRequestView comment(Caller caller, UUID id, CommentAssessment comment) {
        var request = repository.toChange(caller, id);
        var now = records.now();
        var fact = request.commentAssessment(comment.text(), caller, now);
        records.keep(request, fact.with("noteId", notes.said(request, comment.text(), caller, now)));
        return views.ofChanged(request, caller);
    }
}
