package dev.partnersupport.casework.desk;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.note.CaseNotes;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The work on a case that is the same for both kinds. The case comes locked, in the transaction of the caller's use case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseDesk {

    private final CaseRecords records;
    private final CaseNotes notes;
    private final Precondition precondition;

    CaseDesk(CaseRecords records, CaseNotes notes, Precondition precondition) {
        this.records = records;
        this.notes = notes;
        this.precondition = precondition;
    }

    /** Gives the case to a representative; the first one puts it in progress. */
    public void assign(SupportCase supportCase, Assign assign, Caller caller) {
        if (supportCase.assigneeId() == null) {
            precondition.newlyMade();
        } else {
            precondition.required(supportCase.version());
        }
        var now = records.now();
        supportCase.assign(assign, caller, now);
        records.keep(supportCase, supportCase.fact("assigned", caller, now));
        if (supportCase.isNewToOperator()) {
            records.keep(
                    supportCase, supportCase.move(supportCase.moveTo(CaseStatus.IN_PROGRESS, caller), caller, now));
        }
    }

    /** Moves the case as its table of life allows; what is said with it is kept as a public note. */
    public void move(SupportCase supportCase, Transition transition, Caller caller) {
        var now = records.now();
        var move = supportCase.moveTo(transition.to().status(), caller);
        move.needs().check(transition);
        var fact = supportCase.move(move, caller, now);
        if (transition.resolution() != null) {
            supportCase.resolve(transition.resolution(), caller, now);
            fact = fact.with("code", transition.resolution().code())
                    .with(
                            "noteId",
                            notes.said(supportCase, transition.resolution().summary(), caller, now));
        }
        if (transition.code() != null) {
            fact = fact.with("code", transition.code());
        }
        if (transition.reason() != null) {
            fact = fact.with("noteId", notes.said(supportCase, transition.reason(), caller, now));
        }
        records.keep(supportCase, fact);
    }
}
