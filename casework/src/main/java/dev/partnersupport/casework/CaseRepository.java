package dev.partnersupport.casework;

import dev.partnersupport.casework.CaseOrder.Sorting;
import dev.partnersupport.casework.clock.CaseTiming;
import dev.partnersupport.contract.problem.Problem.Existing;
import dev.partnersupport.contract.supportcase.CaseCounts;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.CaseRow;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The cases of one kind and their rows in lists. The one place that says which of them a caller sees. */
public abstract class CaseRepository<C extends SupportCase, R extends CaseRow>
        implements PanacheRepositoryBase<C, UUID> {

    private final Class<C> entity;
    private final Class<R> row;
    private final CaseAccess access;

    protected CaseRepository(Class<C> entity, Class<R> row, CaseAccess access) {
        this.entity = entity;
        this.row = row;
        this.access = access;
    }

    /** Which cases the operator may know of, as HQL over {@code c}. */
    protected abstract String shownToOperator();

    /** The noun of the URL. */
    protected abstract String collection();

    /** The members of the row record, as HQL over {@code c}. */
    protected abstract String columns();

    /** The kind of case. */
    public Class<C> entity() {
        return entity;
    }

    /** The path of a case. */
    public String address(UUID id) {
        return "/v1/" + collection() + "/" + id;
    }

    public C visible(Caller caller, UUID id) {
        return one(caller, id, LockModeType.NONE).orElseThrow(Refusal::notFound);
    }

    /** Those of some that the caller sees. */
    public List<C> visible(Caller caller, List<UUID> ids) {
        var filter = CaseFilter.scope(caller, shownToOperator()).with(ids);
        return find("from " + entity.getSimpleName() + " c where " + filter.where(), filter.parameters())
                .list();
    }

    /** One that the caller sees, locked until the end of the transaction. */
    public Optional<C> locked(Caller caller, UUID id) {
        return one(caller, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, locked until the end of the transaction, so that its facts have an order; an If-Match is honoured. */
    public C toChange(Caller caller, UUID id) {
        var found = locked(caller, id).orElseThrow(Refusal::notFound);
        access.precondition.honoured(found.version());
        return found;
    }

    /** Refuses a ticket number that the partner has used already. */
    public void refuseSecond(Caller caller, String externalReference) {
        refuseSecond(caller.partnerId(), null, externalReference);
    }

    /** Refuses a ticket number that another case of the partner has. */
    public void refuseSecond(SupportCase supportCase, String externalReference) {
        if (!Objects.equals(supportCase.externalReference(), externalReference)) {
            refuseSecond(supportCase.partnerId(), supportCase.id(), externalReference);
        }
    }

    private void refuseSecond(String partnerId, UUID except, String externalReference) {
        if (externalReference == null) {
            return;
        }
        access.oneAtATime.of(collection(), partnerId, externalReference);
        find("partnerId = ?1 and externalReference = ?2", partnerId, externalReference)
                .firstResultOptional()
                .filter(there -> !there.id().equals(except))
                .ifPresent(there -> {
                    throw Refusal.exists(new Existing(there.id(), there.number(), address(there.id())));
                });
    }

    /** A page of what the caller sees, newest first. */
    public <P> P page(Caller caller, CaseQuery query, BiFunction<List<R>, String, P> page) {
        refuseFiltersOfTheOperator(caller, query);
        var sorting = Sorting.of(query.sort);
        if (sorting.order().isOfOpen() && asksForWhatIsOver(query)) {
            throw Refusal.invalidParameter("sort", "sorts_what_is_open");
        }
        var filter = CaseFilter.scope(caller, shownToOperator()).matching(query, caller, access.clock.instant());
        narrow(filter, query);
        var list = collection() + sorting + filter;
        access.cursors.open(query.cursor, caller, list).ifPresent(position -> filter.after(position, sorting));
        planForTheseValues();
        return access.cursors.page(
                rows(filter, sorting, query.limit() + 1), query.limit(), sorting.order()::position, caller, list, page);
    }

    /** Adds what is asked for of this kind of case alone. */
    protected void narrow(CaseFilter filter, CaseQuery query) {}

    private static boolean asksForWhatIsOver(CaseQuery query) {
        return Boolean.FALSE.equals(query.open)
                || query.status != null
                        && !query.status.isEmpty()
                        && query.status.stream().noneMatch(CaseStatus::isOpen);
    }

    /** How many the caller sees, by what a dashboard shows. */
    public CaseCounts count(Caller caller) {
        var filter = CaseFilter.scope(caller, shownToOperator());
        var hql =
                "select c.status, c.severity, c.awaiting, c.timing.targetState, count(*) from " + entity.getSimpleName()
                        + " c where " + filter.where()
                        + " group by c.status, c.severity, c.awaiting, c.timing.targetState";
        var counts = getEntityManager().createQuery(hql, Count.class);
        filter.parameters().forEach(counts::setParameter);
        return Count.sum(counts.getResultList());
    }

    private static void refuseFiltersOfTheOperator(Caller caller, CaseQuery query) {
        if (caller.isPartner() && query.assignee != null) {
            throw Refusal.invalidParameter("assignee", "operators_filter");
        }
        if (caller.isPartner() && query.overdue != null) {
            throw Refusal.invalidParameter("overdue", "operators_filter");
        }
        if (caller.isPartner() && query.partnerId != null && !query.partnerId.isEmpty()) {
            throw Refusal.invalidParameter("partnerId", "operators_filter");
        }
    }

    /** The same, of the very version that the caller has seen. */
    public C toReplace(Caller caller, UUID id) {
        var found = toChange(caller, id);
        access.precondition.required(found.version());
        return found;
    }

    /** One plan for all values is a bad one, where one partner has half of all cases and one word is in every third. */
    private void planForTheseValues() {
        getEntityManager()
                .createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                .getSingleResult();
    }

    private List<R> rows(CaseFilter filter, Sorting sorting, int limit) {
        var hql = "select " + columns() + " from " + entity.getSimpleName() + " c where " + filter.where()
                + " order by " + sorting.orderBy();
        var rows =
                getEntityManager().createQuery(hql, row).setMaxResults(limit).setParameter("never", CaseTiming.NEVER);
        filter.parameters().forEach(rows::setParameter);
        return rows.getResultList();
    }

    private Optional<C> one(Caller caller, UUID id, LockModeType lock) {
        var filter = CaseFilter.scope(caller, shownToOperator()).with(id);
        return find("from " + entity.getSimpleName() + " c where " + filter.where(), filter.parameters())
                .withLock(lock)
                .firstResultOptional();
    }
}
