package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.contract.customerrequest.Assess;
import dev.partnersupport.contract.customerrequest.Assessment;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.caller.Caller;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The operator's judgement of an escalation as it stands (FR-19), and what is counted of it. */
@Embeddable
class Judgement {

    @JdbcTypeCode(SqlTypes.JSON)
    private Assessment assessment;

    private Boolean inappropriate;
    private String inappropriateBecause;

    protected Judgement() {}

    Judgement(Assess said, Caller by, Instant now) {
        assessment = new Assessment(said.appropriate(), said.reasonCode(), said.reason(), by.actor(), now, null);
        inappropriate = !said.appropriate();
        inappropriateBecause = said.reasonCode() == null ? null : WireName.of(said.reasonCode());
    }

    Assessment assessment() {
        return assessment;
    }

    void comment(String text, Caller by, Instant now) {
        assessment = assessment.with(new Assessment.Comment(text, by.actor(), now));
    }
}
