package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.casework.life.Move.Need.NOTHING;
import static dev.partnersupport.casework.life.Move.Need.NOT_CRITICAL;
import static dev.partnersupport.casework.life.Move.Need.REASON;
import static dev.partnersupport.casework.life.Move.Need.REASON_AND_CODE;
import static dev.partnersupport.casework.life.Move.Need.RESOLUTION;
import static dev.partnersupport.contract.caller.Side.OPERATOR;
import static dev.partnersupport.contract.caller.Side.PARTNER;
import static dev.partnersupport.contract.caller.Side.SYSTEM;
import static dev.partnersupport.contract.supportcase.CaseStatus.CANCELLED;
import static dev.partnersupport.contract.supportcase.CaseStatus.CLOSED;
import static dev.partnersupport.contract.supportcase.CaseStatus.ESCALATED;
import static dev.partnersupport.contract.supportcase.CaseStatus.IN_PROGRESS;
import static dev.partnersupport.contract.supportcase.CaseStatus.REJECTED;
import static dev.partnersupport.contract.supportcase.CaseStatus.RESOLVED;
import static dev.partnersupport.contract.supportcase.CaseStatus.TRIAGE;
import static dev.partnersupport.contract.supportcase.CaseStatus.WAITING_FOR_PARTNER;

import dev.partnersupport.casework.life.Act;
import dev.partnersupport.casework.life.Life;
import dev.partnersupport.casework.life.Move;
import java.util.List;
import java.util.Set;

/** The table of a customer request's life. */
final class CustomerRequestLife {

    static final String ESCALATE = "escalate";
    static final String RECORD_STEP = "record_step";

    static final Life TABLE = new Life(
            List.of(
                    new Move(Set.of(ESCALATED), IN_PROGRESS, Set.of(OPERATOR), NOTHING),
                    new Move(Set.of(IN_PROGRESS), WAITING_FOR_PARTNER, Set.of(OPERATOR), REASON),
                    new Move(Set.of(WAITING_FOR_PARTNER), IN_PROGRESS, Set.of(OPERATOR, PARTNER), NOTHING),
                    new Move(Set.of(IN_PROGRESS, WAITING_FOR_PARTNER), RESOLVED, Set.of(OPERATOR), RESOLUTION),
                    new Move(Set.of(WAITING_FOR_PARTNER), RESOLVED, Set.of(SYSTEM), NOT_CRITICAL),
                    new Move(Set.of(ESCALATED, IN_PROGRESS), REJECTED, Set.of(OPERATOR), REASON_AND_CODE),
                    new Move(Set.of(TRIAGE, IN_PROGRESS, WAITING_FOR_PARTNER), CANCELLED, Set.of(PARTNER), NOTHING),
                    new Move(Set.of(RESOLVED), IN_PROGRESS, Set.of(OPERATOR, PARTNER), REASON),
                    new Move(Set.of(RESOLVED), CLOSED, Set.of(SYSTEM), NOTHING)),
            List.of(
                    new Act(
                            "edit",
                            Set.of(TRIAGE, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER),
                            Set.of(OPERATOR, PARTNER)),
                    new Act(
                            "change_severity",
                            Set.of(TRIAGE, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER),
                            Set.of(OPERATOR, PARTNER)),
                    new Act(
                            "add_note",
                            Set.of(TRIAGE, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER, RESOLVED),
                            Set.of(OPERATOR, PARTNER)),
                    new Act(
                            "add_attachment",
                            Set.of(TRIAGE, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER, RESOLVED),
                            Set.of(OPERATOR, PARTNER)),
                    new Act(
                            "add_link",
                            Set.of(TRIAGE, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER, RESOLVED),
                            Set.of(OPERATOR, PARTNER)),
                    new Act("give_feedback", Set.of(RESOLVED, CLOSED), Set.of(PARTNER)),
                    new Act(RECORD_STEP, Set.of(TRIAGE), Set.of(PARTNER)),
                    new Act(ESCALATE, Set.of(TRIAGE), Set.of(PARTNER)),
                    new Act("assign", Set.of(ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER), Set.of(OPERATOR)),
                    new Act(
                            "record_contact",
                            Set.of(ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER, RESOLVED),
                            Set.of(OPERATOR))));

    private CustomerRequestLife() {}
}
