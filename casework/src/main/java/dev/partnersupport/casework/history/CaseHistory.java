package dev.partnersupport.casework.history;

import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.HistoryPage;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.AggregateHistory;
import dev.partnersupport.support.paging.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who did what when, with what was said inline: a query for each kind of thing that a page shows, however long it is. */
@ApplicationScoped
@Transactional
public class CaseHistory {

    private final CaseRepository<?, ?> cases;
    private final AggregateHistory facts;
    private final HistoryDetails details;
    private final Cursors cursors;

    CaseHistory(CaseRepository<?, ?> cases, AggregateHistory facts, HistoryDetails details, Cursors cursors) {
        this.cases = cases;
        this.facts = facts;
        this.details = details;
        this.cursors = cursors;
    }

    public HistoryPage list(Caller caller, UUID caseId, PageQuery page) {
        var supportCase = cases.visible(caller, caseId);
        var list = "history of " + caseId;
        var after = cursors.open(page.cursor, caller, list).map(Long::valueOf).orElse(0L);
        var found = facts.read(caller, supportCase.aggregate(), caseId.toString(), after, page.limit() + 1);
        return cursors.page(
                found,
                page.limit(),
                event -> event.sequence().toString(),
                caller,
                list,
                (events, next) -> new HistoryPage(details.of(supportCase, events, caller), next));
    }
}
