package dev.partnersupport.escalation.customerrequest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.casework.life.LifeTable;
import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.CaseStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of a customer request's life, written out once more: whatever is not here must not be possible. */
class CustomerRequestLifeTest {

    private static final Path PAGE = Path.of("../docs/life-of-a-case.md");

    private static final Set<String> MOVES = Set.of(
            "escalated > in_progress by operator",
            "in_progress > waiting_for_partner by operator",
            "waiting_for_partner > in_progress by operator",
            "waiting_for_partner > in_progress by partner",
            "in_progress > resolved by operator",
            "waiting_for_partner > resolved by operator",
            "escalated > rejected by operator",
            "in_progress > rejected by operator",
            "triage > cancelled by partner",
            "attached_to_incident > cancelled by partner",
            "solved > triage by partner",
            "solved > closed by system",
            "attached_to_incident > triage by system",
            "attached_to_incident > in_progress by system",
            "in_progress > cancelled by partner",
            "waiting_for_partner > cancelled by partner",
            "resolved > in_progress by operator",
            "resolved > in_progress by partner",
            "waiting_for_partner > resolved by system",
            "resolved > closed by system");

    @Test
    void allowsTheseMovesAndNoOthers() {
        var allowed = new ArrayList<String>();
        for (var from : CaseStatus.values()) {
            for (var to : CaseStatus.values()) {
                for (var side : Side.values()) {
                    CustomerRequestLife.TABLE
                            .move(from, to, side)
                            .ifPresent(
                                    move -> allowed.add((from + " > " + to + " by " + side).toLowerCase(Locale.ROOT)));
                }
            }
        }

        assertEquals(MOVES, Set.copyOf(allowed));
        assertEquals(MOVES.size(), allowed.size());
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAGE, PARTNER, edit change_severity add_note add_attachment add_link record_step record_outcome solve attach_to_incident escalate to_cancelled",
        "SOLVED, PARTNER, add_note add_attachment add_link give_customer_notice to_triage",
        "ATTACHED_TO_INCIDENT, PARTNER, edit change_severity add_note add_attachment add_link record_step record_outcome escalate comment_assessment to_cancelled",
        "ATTACHED_TO_INCIDENT, OPERATOR, edit change_severity add_note add_attachment add_link assess",
        "ESCALATED, OPERATOR, edit change_severity add_note add_attachment add_link attach_to_incident assign record_contact assess to_in_progress to_rejected",
        "ESCALATED, PARTNER, edit change_severity add_note add_attachment add_link attach_to_incident comment_assessment",
        "IN_PROGRESS, OPERATOR, edit change_severity add_note add_attachment add_link attach_to_incident assign record_contact assess to_waiting_for_partner to_resolved to_rejected",
        "IN_PROGRESS, PARTNER, edit change_severity add_note add_attachment add_link attach_to_incident comment_assessment to_cancelled",
        "WAITING_FOR_PARTNER, OPERATOR, edit change_severity add_note add_attachment add_link assign record_contact assess to_in_progress to_resolved",
        "WAITING_FOR_PARTNER, PARTNER, edit change_severity add_note add_attachment add_link comment_assessment to_in_progress to_cancelled",
        "RESOLVED, OPERATOR, add_note add_attachment add_link record_contact assess to_in_progress",
        "RESOLVED, PARTNER, add_note add_attachment add_link give_feedback give_customer_notice comment_assessment to_in_progress",
        "CLOSED, PARTNER, give_feedback comment_assessment",
        "CANCELLED, PARTNER, comment_assessment",
        "CANCELLED, OPERATOR, assess",
        "REJECTED, OPERATOR, assess",
    })
    void namesWhatASideMayDo(CaseStatus status, Side side, String actions) {
        assertEquals(List.of(actions.split(" ")), CustomerRequestLife.TABLE.allowedActions(status, side));
    }

    /** {@code -Ddocuments.update} writes it. */
    @Test
    void standsInTheDocumentation() throws IOException {
        var page = Files.readString(PAGE, UTF_8);
        var begin = page.indexOf("\n", page.indexOf("<!-- customer request -->")) + 1;
        var end = page.indexOf("<!-- end -->", begin);
        var table = LifeTable.of(CustomerRequestLife.TABLE);
        if (System.getProperty("documents.update") != null) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end), UTF_8);
        } else {
            assertEquals(table, page.substring(begin, end));
        }
    }
}
