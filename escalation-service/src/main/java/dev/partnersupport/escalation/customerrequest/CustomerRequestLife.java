package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.casework.life.Move.Need.INCIDENT_ENDED;
import static dev.partnersupport.casework.life.Move.Need.NOTHING;
import static dev.partnersupport.casework.life.Move.Need.NOT_CRITICAL;
import static dev.partnersupport.casework.life.Move.Need.REASON;
import static dev.partnersupport.casework.life.Move.Need.REASON_AND_CODE;
import static dev.partnersupport.casework.life.Move.Need.RESOLUTION;
import static dev.partnersupport.contract.caller.Side.OPERATOR;
import static dev.partnersupport.contract.caller.Side.PARTNER;
import static dev.partnersupport.contract.caller.Side.SYSTEM;
import static dev.partnersupport.contract.supportcase.CaseStatus.ATTACHED_TO_INCIDENT;
import static dev.partnersupport.contract.supportcase.CaseStatus.CANCELLED;
import static dev.partnersupport.contract.supportcase.CaseStatus.CLOSED;
import static dev.partnersupport.contract.supportcase.CaseStatus.ESCALATED;
import static dev.partnersupport.contract.supportcase.CaseStatus.IN_PROGRESS;
import static dev.partnersupport.contract.supportcase.CaseStatus.REJECTED;
import static dev.partnersupport.contract.supportcase.CaseStatus.RESOLVED;
import static dev.partnersupport.contract.supportcase.CaseStatus.SOLVED;
import static dev.partnersupport.contract.supportcase.CaseStatus.TRIAGE;
import static dev.partnersupport.contract.supportcase.CaseStatus.WAITING_FOR_PARTNER;

import dev.partnersupport.casework.life.Act;
import dev.partnersupport.casework.life.Life;
import dev.partnersupport.casework.life.Move;
import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.CaseStatus;
import java.util.List;
import java.util.Set;

/** The table of a customer request's life. */
final class CustomerRequestLife {

    static final String ESCALATE = "escalate";
    static final String RECORD_STEP = "record_step";
    static final String RECORD_OUTCOME = "record_outcome";
    static final String SOLVE = "solve";
    static final String ATTACH_TO_INCIDENT = "attach_to_incident";
    static final String GIVE_CUSTOMER_NOTICE = "give_customer_notice";
    static final String ASSESS = "assess";
    static final String COMMENT_ASSESSMENT = "comment_assessment";

    private static final Set<Side> BOTH = Set.of(OPERATOR, PARTNER);
    private static final Set<CaseStatus> OPEN =
            Set.of(TRIAGE, ATTACHED_TO_INCIDENT, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER);
    private static final Set<CaseStatus> OPEN_OR_ENDED =
            Set.of(TRIAGE, ATTACHED_TO_INCIDENT, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER, SOLVED, RESOLVED);
    private static final Set<CaseStatus> OF_THE_OPERATOR = Set.of(
            ATTACHED_TO_INCIDENT, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER, RESOLVED, CLOSED, REJECTED, CANCELLED);

    static final Life TABLE = new Life(
            List.of(
                    new Move(Set.of(ESCALATED), IN_PROGRESS, Set.of(OPERATOR), NOTHING),
                    new Move(Set.of(IN_PROGRESS), WAITING_FOR_PARTNER, Set.of(OPERATOR), REASON),
                    new Move(Set.of(WAITING_FOR_PARTNER), IN_PROGRESS, BOTH, NOTHING),
                    new Move(Set.of(IN_PROGRESS, WAITING_FOR_PARTNER), RESOLVED, Set.of(OPERATOR), RESOLUTION),
                    new Move(Set.of(WAITING_FOR_PARTNER), RESOLVED, Set.of(SYSTEM), NOT_CRITICAL),
                    new Move(Set.of(ESCALATED, IN_PROGRESS), REJECTED, Set.of(OPERATOR), REASON_AND_CODE),
                    new Move(
                            Set.of(TRIAGE, ATTACHED_TO_INCIDENT, IN_PROGRESS, WAITING_FOR_PARTNER),
                            CANCELLED,
                            Set.of(PARTNER),
                            NOTHING),
                    new Move(Set.of(RESOLVED), IN_PROGRESS, BOTH, REASON),
                    new Move(Set.of(SOLVED), TRIAGE, Set.of(PARTNER), NOTHING),
                    new Move(Set.of(ATTACHED_TO_INCIDENT), TRIAGE, Set.of(SYSTEM), INCIDENT_ENDED),
                    new Move(Set.of(ATTACHED_TO_INCIDENT), IN_PROGRESS, Set.of(SYSTEM), INCIDENT_ENDED),
                    new Move(Set.of(RESOLVED, SOLVED), CLOSED, Set.of(SYSTEM), NOTHING)),
            List.of(
                    new Act("edit", OPEN, BOTH),
                    new Act("change_severity", OPEN, BOTH),
                    new Act("add_note", OPEN_OR_ENDED, BOTH),
                    new Act("add_attachment", OPEN_OR_ENDED, BOTH),
                    new Act("add_link", OPEN_OR_ENDED, BOTH),
                    new Act("give_feedback", Set.of(RESOLVED, CLOSED), Set.of(PARTNER)),
                    new Act(RECORD_STEP, Set.of(TRIAGE, ATTACHED_TO_INCIDENT), Set.of(PARTNER)),
                    new Act(RECORD_OUTCOME, Set.of(TRIAGE, ATTACHED_TO_INCIDENT), Set.of(PARTNER)),
                    new Act(SOLVE, Set.of(TRIAGE), Set.of(PARTNER)),
                    new Act(ATTACH_TO_INCIDENT, Set.of(TRIAGE), Set.of(PARTNER)),
                    new Act(ATTACH_TO_INCIDENT, Set.of(ESCALATED, IN_PROGRESS), BOTH),
                    new Act(ESCALATE, Set.of(TRIAGE, ATTACHED_TO_INCIDENT), Set.of(PARTNER)),
                    new Act("assign", Set.of(ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER), Set.of(OPERATOR)),
                    new Act(
                            "record_contact",
                            Set.of(ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER, RESOLVED),
                            Set.of(OPERATOR)),
                    new Act(GIVE_CUSTOMER_NOTICE, Set.of(RESOLVED, SOLVED), Set.of(PARTNER)),
                    new Act(ASSESS, OF_THE_OPERATOR, Set.of(OPERATOR)),
                    new Act(COMMENT_ASSESSMENT, OF_THE_OPERATOR, Set.of(PARTNER))));

    private CustomerRequestLife() {}
}
