package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.contract.customerrequest.CustomerNotice;
import dev.partnersupport.contract.customerrequest.GiveCustomerNotice;
import dev.partnersupport.contract.customerrequest.Solution;
import dev.partnersupport.contract.customerrequest.Solve;
import dev.partnersupport.support.caller.Caller;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a request ended, and whether the customer was told (SR-11). */
@Embeddable
class Ending {

    private static final Duration NOTICE_MISSING_AFTER = Duration.ofDays(3);

    @JdbcTypeCode(SqlTypes.JSON)
    private Solution solution;

    @JdbcTypeCode(SqlTypes.JSON)
    private CustomerNotice customerNotice;

    private boolean closedWithoutNotice;

    /** Since when it stood there when it was told that the notice is missing. */
    private Instant noticeMissingSince;

    Solution solution() {
        return solution;
    }

    CustomerNotice customerNotice() {
        return customerNotice;
    }

    Boolean closedWithoutNotice() {
        return closedWithoutNotice ? true : null;
    }

    void solved(Solve how, Caller by, Instant now) {
        solution = new Solution(how.solvedBy(), how.summary(), how.stepId(), by.actor(), now);
    }

    void takenUpAgain() {
        solution = null;
    }

    void told(GiveCustomerNotice notice, Caller by, Instant now) {
        customerNotice = new CustomerNotice(notice.channel(), notice.informedAt(), notice.summary(), by.actor(), now);
    }

    void closedByItself() {
        closedWithoutNotice = customerNotice == null;
    }

    /** When it is to be told that the customer was not, of a request that stands since then; empty when it was told so. */
    Optional<Instant> remindsAt(Instant since) {
        return since.equals(noticeMissingSince) ? Optional.empty() : Optional.of(since.plus(NOTICE_MISSING_AFTER));
    }

    void reminded(Instant since) {
        noticeMissingSince = since;
    }
}
