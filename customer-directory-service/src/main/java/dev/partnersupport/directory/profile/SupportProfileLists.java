package dev.partnersupport.directory.profile;

import dev.partnersupport.contract.directory.SupportProfilePage;
import dev.partnersupport.contract.directory.SupportProfileRow.Coverage;
import dev.partnersupport.contract.directory.SupportProfileView;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** All partners' support profiles, as the operator checks them (FR-11, FR-12). */
@ApplicationScoped
@Transactional
class SupportProfileLists {

    private final SupportProfileRepository repository;
    private final Cursors cursors;

    SupportProfileLists(SupportProfileRepository repository, Cursors cursors) {
        this.repository = repository;
        this.cursors = cursors;
    }

    SupportProfilePage list(Caller caller, List<Coverage> states, PageQuery page) {
        var list = "support profiles" + states;
        var after = cursors.open(page.cursor, caller, list).orElse("");
        var wanted = states.isEmpty() ? List.of(Coverage.values()) : states;
        var found = repository.rows(after, wanted, page.limit() + 1);
        return cursors.page(found, page.limit(), row -> row.partner().id(), caller, list, SupportProfilePage::new);
    }

    SupportProfileView read(String partnerId) {
        return repository
                .findByIdOptional(partnerId)
                .flatMap(SupportProfile::publishedView)
                .orElseThrow(Refusal::notFound);
    }
}
