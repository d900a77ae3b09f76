package dev.partnersupport.escalation.remediation;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.remediation.PutMeasures;
import dev.partnersupport.contract.remediation.RemediationPlan;
import dev.partnersupport.support.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One thing that is to be done. */
@Entity
@Table(name = "remediation_measure")
class Measure {

    @Id
    private UUID id;

    private UUID planId;
    private String partnerId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PutMeasures.Owner owner;

    private LocalDate dueOn;
    private Instant doneAt;
    private String evidence;

    /** Whether it was told that it is overdue. */
    private boolean overdueTold;

    protected Measure() {}

    Measure(Plan plan, PutMeasures.PutMeasure written) {
        id = Ids.next();
        planId = plan.id();
        partnerId = plan.partnerId();
        title = written.title();
        owner = written.owner();
        dueOn = written.dueOn();
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    boolean isOf(Side side) {
        return owner.name().equals(side.name());
    }

    boolean isDone() {
        return doneAt != null;
    }

    boolean isOverdueOn(LocalDate day) {
        return !isDone() && dueOn.isBefore(day);
    }

    boolean isOverdueTold() {
        return overdueTold;
    }

    void told() {
        overdueTold = true;
    }

    void done(String shownBy, Instant now) {
        doneAt = now;
        evidence = shownBy;
    }

    RemediationPlan.Measure view() {
        return new RemediationPlan.Measure(id, title, owner, dueOn, doneAt, evidence);
    }
}
