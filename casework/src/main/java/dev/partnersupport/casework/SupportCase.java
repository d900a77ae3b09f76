package dev.partnersupport.casework;

import dev.partnersupport.casework.clock.CaseTiming;
import dev.partnersupport.casework.clock.WorkingTimes;
import dev.partnersupport.casework.life.Life;
import dev.partnersupport.casework.life.Move;
import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.caller.Right;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.Awaiting;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.ChangeSeverity;
import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.Note.Visibility;
import dev.partnersupport.contract.supportcase.Resolution;
import dev.partnersupport.contract.supportcase.ResponseTarget.Interval.Cause;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.contract.supportcase.UpdateCase;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One problem of one partner, from opening to closing. Its kind brings the table of its life and decides who sees it. */
@MappedSuperclass
public abstract class SupportCase {

    private static final String GIVE_FEEDBACK = "give_feedback";

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String partnerId;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private Awaiting awaiting;

    private String title;
    private String description;
    private String topicId;
    private Integer schemaVersion;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String businessImpact;
    private Instant problemStartedAt;
    private Instant requestedResolutionAt;
    private Instant expectedResolutionAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Contact contact;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> participants;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> details;

    private String externalReference;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> metadata;

    private String assigneeId;
    private String assigneeName;
    private Instant firstContactAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Resolution resolution;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor createdBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor updatedBy;

    private Instant createdAt;
    private Instant updatedAt;
    private Instant resolvedAt;
    private Instant lastClosedAt;
    private Instant anonymisedAt;

    /** When the resolution was made that there is feedback on. */
    private Instant feedbackOn;

    /** Not private: the bytecode enhancement of a subclass in another package would not find it (quarkus issue 24494). */
    @Embedded
    protected CaseTiming timing = new CaseTiming();

    /** Follows from the status; here for lists to be asked for by. */
    @Column(insertable = false, updatable = false)
    private boolean open;

    protected SupportCase() {}

    protected SupportCase(Opening opening, CaseStatus first) {
        var draft = opening.draft();
        id = opening.id();
        number = opening.number();
        partnerId = opening.caller().partnerId();
        topicId = opening.topic().id();
        schemaVersion = opening.topic().hasForm() ? opening.topic().schemaVersion() : null;
        createdBy = opening.caller().actor();
        createdAt = opening.at();
        severity = draft.severity();
        take(draft);
        stand(first, opening.caller(), opening.at());
    }

    private void take(Draft draft) {
        title = draft.title();
        description = draft.description();
        businessImpact = draft.businessImpact();
        problemStartedAt = draft.problemStartedAt();
        requestedResolutionAt = draft.requestedResolutionAt();
        contact = draft.contact();
        participants = draft.participants();
        details = draft.details();
        externalReference = draft.externalReference();
        metadata = draft.metadata();
    }

    protected abstract Life life();

    public abstract Aggregate aggregate();

    /** The right that a partner's caller needs to act on this kind of case. */
    protected abstract Right partnersRight();

    /** Since when the operator knows of it; null while it does not. */
    public abstract Instant operatorSince();

    /** What this caller may do with it now. */
    public List<String> allowedActions(Caller caller) {
        var right = caller.isPartner() ? partnersRight() : Right.WORK_ON_CASES;
        var actions = caller.may(right) ? life().allowedActions(status, caller.side()) : List.<String>of();
        return !awaitsFeedback()
                ? actions.stream()
                        .filter(action -> !action.equals(GIVE_FEEDBACK))
                        .toList()
                : actions;
    }

    /** Whether there is a resolution that nothing was said of. */
    private boolean awaitsFeedback() {
        return resolvedAt != null && !resolvedAt.equals(feedbackOn);
    }

    /** Refuses an act that the table of life does not allow to this caller now. */
    protected void require(String act, Caller caller) {
        if (!life().allows(act, status, caller.side())) {
            throw Refusal.byState(allowedActions(caller));
        }
    }

    /** The move to a status, refused when the table of life does not allow it to this caller now. */
    public Move moveTo(CaseStatus to, Caller caller) {
        return life().move(status, to, caller.side()).orElseThrow(() -> Refusal.byState(allowedActions(caller)));
    }

    /** Gives the case to a representative. */
    public void assign(Assign assign, Caller by, Instant now) {
        require("assign", by);
        assigneeId = assign.id();
        assigneeName = assign.name();
        touch(by, now);
    }

    public void requireEditable(Caller by) {
        require("edit", by);
    }

    public void requireSeverityChange(Caller by) {
        require("change_severity", by);
    }

    /** What speaks against another topic, beside what speaks against it for every case. */
    public List<Reason> reasonsAgainst(CaseTopic topic) {
        return List.of();
    }

    public UpdateCase changeable() {
        return new UpdateCase(
                title,
                description,
                topicId,
                businessImpact,
                problemStartedAt,
                requestedResolutionAt,
                expectedResolutionAt,
                contact,
                participants,
                details,
                externalReference,
                metadata);
    }

    /** What the partner says about it now. */
    public Draft draft() {
        return new Draft(
                title,
                description,
                severity,
                businessImpact,
                problemStartedAt,
                requestedResolutionAt,
                contact,
                participants,
                details,
                externalReference,
                metadata);
    }

    /** Takes a change that was checked; the partner's answers the question that it waits for. */
    public List<Fact> edit(UpdateCase wanted, CaseTopic topic, List<String> changed, Caller by, Instant now) {
        var isFilledAnew = !details.equals(wanted.details());
        take(draft().with(wanted));
        if (!topicId.equals(topic.id())) {
            timing.changeRule(Cause.TOPIC_CHANGED);
            // What was filled in belongs to the other topic's form, until the partner fills in this one's
            schemaVersion = null;
        }
        topicId = topic.id();
        if (isFilledAnew) {
            schemaVersion = topic.hasForm() ? topic.schemaVersion() : null;
        }
        expectedResolutionAt = wanted.expectedResolutionAt();
        touch(by, now);
        return withAnswer(fact("changed", by, now).with("changed", changed), by, now);
    }

    public Fact changeSeverity(ChangeSeverity change, Caller by, Instant now) {
        var previous = severity;
        take(draft().with(change));
        severity = change.severity();
        timing.changeRule(Cause.SEVERITY_CHANGED);
        touch(by, now);
        return fact("severity_changed", by, now).with("previousSeverity", previous);
    }

    /** Another severity that comes with an act of its kind; an impact that is not said anew stays. */
    protected final void takeSeverity(Severity next, String impact) {
        severity = next;
        businessImpact = impact == null ? businessImpact : impact;
    }

    /**
     * Something was said about it: what else this is a fact of.
     *
     * @return the facts to record, each about this note
     */
    public List<Fact> noted(Visibility visibility, Caller by, Instant now) {
        require("add_note", by);
        return added("note_added", visibility, by, now);
    }

    /** The same for a file. */
    public List<Fact> attached(Visibility visibility, Caller by, Instant now) {
        require("add_attachment", by);
        return added("attachment_added", visibility, by, now);
    }

    private List<Fact> added(String what, Visibility visibility, Caller by, Instant now) {
        if (visibility == Visibility.INTERNAL) {
            return List.of(fact(what, by, now).only(Audience.OPERATOR));
        }
        touch(by, now);
        return withAnswer(fact(what, by, now), by, now);
    }

    public void requireLink(Caller by) {
        require("add_link", by);
    }

    public Fact linked(Caller by, Instant now) {
        touch(by, now);
        return fact("linked", by, now);
    }

    /** The operator says that another case is the same problem. */
    public Fact resolveAsDuplicate(Caller by, Instant now) {
        var fact = move(moveTo(CaseStatus.RESOLVED, by), by, now);
        resolution = new Resolution(Resolution.Code.DUPLICATE, null, by.actor(), now);
        return fact.with("code", resolution.code());
    }

    /** The partner says what the resolution was like. */
    public Fact feedbackGiven(Caller by, Instant now) {
        require(GIVE_FEEDBACK, by);
        if (resolvedAt == null) {
            throw Refusal.byState(allowedActions(by));
        }
        touch(by, now);
        return fact("feedback_given", by, now);
    }

    public void feedbackKept() {
        feedbackOn = resolvedAt;
    }

    private List<Fact> withAnswer(Fact fact, Caller by, Instant now) {
        return status == CaseStatus.WAITING_FOR_PARTNER && by.isPartner()
                ? List.of(fact, move(moveTo(CaseStatus.IN_PROGRESS, by), by, now))
                : List.of(fact);
    }

    public void requireContact(Caller by) {
        require("record_contact", by);
    }

    /** The partner has heard from the operator. */
    public void contacted(Instant contactedAt, WorkingTimes calendars) {
        if (firstContactAt == null) {
            firstContactAt = contactedAt;
        }
        timing.contacted(contactedAt, calendars);
    }

    public Fact contactedFact(Caller by, Instant now) {
        touch(by, now);
        return fact("contacted", by, now);
    }

    /** Takes what it has become: what is owed, its place in lists, and when it does something by itself. */
    void settle(ResponseRules rules, Duration standsAtMost, UUID noteId, Instant now) {
        if (firstContactAt != null) {
            timing.wasContacted();
        }
        var moves = life().byItself(status, severity)
                .map(move -> timing.statusSince().plus(standsAtMost))
                .orElse(CaseTiming.NEVER);
        var reminds = remindsAt().orElse(CaseTiming.NEVER);
        var wakes = moves.isBefore(reminds) ? moves : reminds;
        timing.follow(status, () -> rules.of(topicId, severity), rules.calendars(), wakes, noteId, now);
        timing.rank(severity);
    }

    /**
     * Does by itself what it is time for: tells that a contact is soon due, or was, and moves on when nobody else did.
     *
     * @param standsAtMost how long before it moves on
     * @return the facts to record
     */
    public List<Fact> wake(Duration standsAtMost, Instant now) {
        var facts = new ArrayList<Fact>();
        for (var what = timing.tell(now); what.isPresent(); what = timing.tell(now)) {
            touch(Caller.SYSTEM, now);
            facts.add(fact(what.get(), Caller.SYSTEM, now)
                    .with("dueAt", timing.dueAt().orElseThrow()));
        }
        remindsAt().filter(at -> !at.isAfter(now)).ifPresent(at -> facts.add(remind(now)));
        life().byItself(status, severity)
                .filter(move -> !timing.statusSince().plus(standsAtMost).isAfter(now))
                .ifPresent(move -> facts.add(moveByItself(move, now)));
        return facts;
    }

    /** Forgets whom to contact, some time after it is over. */
    public Fact anonymise(Instant now) {
        contact = null;
        participants = List.of();
        anonymisedAt = now;
        touch(Caller.SYSTEM, now);
        return fact("changed", Caller.SYSTEM, now).with("changed", List.of("contact", "participants"));
    }

    /** When its kind has something to remind of; empty when not, or when it was done. */
    protected Optional<Instant> remindsAt() {
        return Optional.empty();
    }

    /** Reminds of it, once. */
    protected Fact remind(Instant now) {
        throw new IllegalStateException("There is nothing to remind of");
    }

    private Fact moveByItself(Move move, Instant now) {
        var fact = move(move, Caller.SYSTEM, now);
        if (move.to() != CaseStatus.RESOLVED) {
            return fact;
        }
        resolution = new Resolution(Resolution.Code.NO_RESPONSE, null, Caller.SYSTEM.actor(), now);
        return fact.with("code", resolution.code());
    }

    /** Puts the case into a status; what leaves or enters with it follows. */
    protected final void stand(CaseStatus next, Caller by, Instant now) {
        if (status != next) {
            timing.stand(now);
        }
        status = next;
        awaiting = awaitingIn(next);
        if (next == CaseStatus.RESOLVED) {
            resolvedAt = now;
        }
        if (next == CaseStatus.CLOSED) {
            lastClosedAt = now;
        }
        if (next.isOpen()) {
            resolution = null;
            resolvedAt = null;
        }
        touch(by, now);
    }

    /** Takes a row of the table of life. */
    public Fact move(Move move, Caller by, Instant now) {
        var previous = status;
        stand(move.to(), by, now);
        return fact("status_changed", by, now).with("previousStatus", previous);
    }

    public void resolve(Transition.Resolve how, Caller by, Instant now) {
        resolution = new Resolution(how.code(), how.summary(), by.actor(), now);
    }

    public boolean isNewToOperator() {
        return status == CaseStatus.SUBMITTED || status == CaseStatus.ESCALATED;
    }

    /** A fact about this case, with what every one of its facts carries. */
    public Fact fact(String what, Caller by, Instant now) {
        var members = new LinkedHashMap<String, Object>();
        members.put("number", number);
        if (externalReference != null) {
            members.put("externalReference", externalReference);
        }
        members.put("status", status);
        members.put("severity", severity);
        var audience = operatorSince() != null ? Audience.BOTH : Audience.PARTNER;
        return new Fact(aggregate(), id.toString(), what, partnerId, audience, by.actor(), now, members);
    }

    protected final void touch(Caller by, Instant now) {
        updatedBy = by.actor();
        // Always later than before, so that no change goes without a version of its own
        updatedAt = updatedAt == null || now.isAfter(updatedAt) ? now : updatedAt.plusMillis(1);
    }

    private static Awaiting awaitingIn(CaseStatus status) {
        return switch (status) {
            case SUBMITTED, ESCALATED, IN_PROGRESS -> Awaiting.OPERATOR;
            case TRIAGE, WAITING_FOR_PARTNER -> Awaiting.PARTNER;
            case ATTACHED_TO_INCIDENT, SOLVED, RESOLVED, CLOSED, CANCELLED, REJECTED -> Awaiting.NONE;
        };
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String partnerId() {
        return partnerId;
    }

    public CaseStatus status() {
        return status;
    }

    public Awaiting awaiting() {
        return awaiting;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String topicId() {
        return topicId;
    }

    public Integer schemaVersion() {
        return schemaVersion;
    }

    public Severity severity() {
        return severity;
    }

    public String businessImpact() {
        return businessImpact;
    }

    public Instant problemStartedAt() {
        return problemStartedAt;
    }

    public Instant requestedResolutionAt() {
        return requestedResolutionAt;
    }

    public Instant expectedResolutionAt() {
        return expectedResolutionAt;
    }

    public Contact contact() {
        return contact;
    }

    public List<String> participants() {
        return participants;
    }

    public Map<String, Object> details() {
        return details;
    }

    public String externalReference() {
        return externalReference;
    }

    public Map<String, String> metadata() {
        return metadata;
    }

    public String assigneeId() {
        return assigneeId;
    }

    public String assigneeName() {
        return assigneeName;
    }

    public Instant firstContactAt() {
        return firstContactAt;
    }

    public Resolution resolution() {
        return resolution;
    }

    public Actor createdBy() {
        return createdBy;
    }

    public Actor updatedBy() {
        return updatedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    public Instant lastClosedAt() {
        return lastClosedAt;
    }

    public Instant anonymisedAt() {
        return anonymisedAt;
    }

    public CaseTiming timing() {
        return timing;
    }
}
