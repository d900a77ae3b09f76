package dev.partnersupport.directory.catalogue;

import dev.partnersupport.contract.directory.ServicePage;
import dev.partnersupport.contract.directory.ServiceView;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The services that can be resold, in the caller's language. */
@ApplicationScoped
@Transactional
class Catalogue {

    private static final String LIST = "services";

    private final CatalogueRepository repository;
    private final Languages languages;
    private final Cursors cursors;

    Catalogue(CatalogueRepository repository, Languages languages, Cursors cursors) {
        this.repository = repository;
        this.languages = languages;
        this.cursors = cursors;
    }

    ServicePage list(Caller caller, PageQuery page) {
        var after = cursors.open(page.cursor, caller, LIST).orElse("");
        var found = repository.after(after, page.limit() + 1).stream()
                .map(service -> service.view(languages.current()))
                .toList();
        return cursors.page(found, page.limit(), ServiceView::id, caller, LIST, ServicePage::new);
    }

    ServiceView read(String id) {
        return repository.findByIdOptional(id).orElseThrow(Refusal::notFound).view(languages.current());
    }
}
