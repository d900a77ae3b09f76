package dev.partnersupport.directory.catalogue;

import dev.partnersupport.contract.directory.PutService;
import dev.partnersupport.contract.directory.ServicePage;
import dev.partnersupport.contract.directory.ServiceView;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.CatalogueText;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.AllLanguages;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;

/** The services that can be resold, in the caller's language. */
@ApplicationScoped
@Transactional
class Catalogue {

    private static final String LIST = "services";

    private final CatalogueRepository repository;
    private final OneAtATime oneAtATime;
    private final Precondition precondition;
    private final EventLog events;
    private final Clock clock;
    private final Languages languages;
    private final Cursors cursors;

    Catalogue(
            CatalogueRepository repository,
            OneAtATime oneAtATime,
            Precondition precondition,
            EventLog events,
            Clock clock,
            Languages languages,
            Cursors cursors) {
        this.repository = repository;
        this.oneAtATime = oneAtATime;
        this.precondition = precondition;
        this.events = events;
        this.clock = clock;
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

    ServiceView put(Caller caller, String id, PutService written) {
        oneAtATime.of("service", id);
        var there = repository.findByIdOptional(id);
        there.ifPresentOrElse(service -> precondition.required(service.version()), precondition::newlyMadeHere);
        var languagesWritten =
                written.texts().stream().map(CatalogueText::language).toList();
        var reasons = new ArrayList<>(AllLanguages.missingFrom(languagesWritten, "#/texts"));
        if (!CatalogueService.makesLinks(written.adminCenterTemplate())) {
            reasons.add(Reason.at("#/adminCenterTemplate", "unusable_link"));
        }
        Refusal.ifAny(reasons);
        var service = there.orElseGet(() -> new CatalogueService(id));
        var before = service.version();
        service.write(written);
        repository.persistAndFlush(service);
        if (there.isPresent() && service.version() == before) {
            return service.view(languages.current());
        }
        events.append(new Fact(
                Aggregate.SERVICE, id, "changed", null, Audience.BOTH, caller.actor(), clock.instant(), Map.of()));
        return service.view(languages.current());
    }
}
