package dev.partnersupport.casework;

import dev.partnersupport.contract.problem.Problem.Existing;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;

/** The cases of one kind and their rows in lists. The one place that says which of them a caller sees. */
public abstract class CaseRepository<C extends SupportCase, R> implements PanacheRepositoryBase<C, UUID> {

    private final Class<C> entity;
    private final Class<R> row;
    private final Cursors cursors;
    private final Precondition precondition;
    private final OneAtATime oneAtATime;

    protected CaseRepository(
            Class<C> entity, Class<R> row, Cursors cursors, Precondition precondition, OneAtATime oneAtATime) {
        this.entity = entity;
        this.row = row;
        this.cursors = cursors;
        this.precondition = precondition;
        this.oneAtATime = oneAtATime;
    }

    /** Which cases the operator may know of, as HQL over {@code c}. */
    protected abstract String shownToOperator();

    /** The noun of the URL. */
    protected abstract String collection();

    /** The members of the row record, as HQL over {@code c}. */
    protected abstract String columns();

    public C visible(Caller caller, UUID id) {
        return one(caller, id, LockModeType.NONE);
    }

    /** The same, locked until the end of the transaction, so that its facts have an order; an If-Match is honoured. */
    public C toChange(Caller caller, UUID id) {
        var found = one(caller, id, LockModeType.PESSIMISTIC_WRITE);
        precondition.honoured(found.version());
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
        oneAtATime.of(collection(), partnerId, externalReference);
        find("partnerId = ?1 and externalReference = ?2", partnerId, externalReference)
                .firstResultOptional()
                .filter(there -> !there.id().equals(except))
                .ifPresent(there -> {
                    throw Refusal.exists(
                            new Existing(there.id(), there.number(), "/v1/" + collection() + "/" + there.id()));
                });
    }

    /** A page of what the caller sees, newest first. */
    public <P> P page(Caller caller, CaseQuery query, BiFunction<List<R>, String, P> page) {
        refuseFiltersOfTheOperator(caller, query);
        var filter = CaseFilter.scope(caller, shownToOperator()).matching(query, caller);
        var list = collection() + filter;
        cursors.open(query.cursor, caller, list).ifPresent(filter::after);
        return cursors.page(rows(filter, query.limit() + 1), query.limit(), this::position, caller, list, page);
    }

    private static void refuseFiltersOfTheOperator(Caller caller, CaseQuery query) {
        if (caller.isPartner() && query.assignee != null) {
            throw Refusal.invalidParameter("assignee", "operators_filter");
        }
        if (caller.isPartner() && query.partnerId != null && !query.partnerId.isEmpty()) {
            throw Refusal.invalidParameter("partnerId", "operators_filter");
        }
    }

    /** Where a row stands in the list: {@link CaseFilter#position}. */
    protected abstract String position(R row);

    /** The same, of the very version that the caller has seen. */
    public C toReplace(Caller caller, UUID id) {
        var found = toChange(caller, id);
        precondition.required(found.version());
        return found;
    }

    private List<R> rows(CaseFilter filter, int limit) {
        var hql = "select " + columns() + " from " + entity.getSimpleName() + " c where " + filter.where()
                + " order by c.createdAt desc, c.id desc";
        var rows = getEntityManager().createQuery(hql, row).setMaxResults(limit);
        filter.parameters().forEach(rows::setParameter);
        return rows.getResultList();
    }

    private C one(Caller caller, UUID id, LockModeType lock) {
        var filter = CaseFilter.scope(caller, shownToOperator()).with(id);
        return find("from " + entity.getSimpleName() + " c where " + filter.where(), filter.parameters())
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }
}
