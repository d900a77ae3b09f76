package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.ResoldServiceView;
import dev.partnersupport.directory.catalogue.CatalogueRepository;
import dev.partnersupport.directory.incident.ServiceHealth;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Resold services in the caller's language: two queries for however many. */
@ApplicationScoped
class ResoldServiceViews {

    private final CatalogueRepository catalogue;
    private final ServiceHealth health;
    private final Languages languages;

    ResoldServiceViews(CatalogueRepository catalogue, ServiceHealth health, Languages languages) {
        this.catalogue = catalogue;
        this.health = health;
        this.languages = languages;
    }

    List<ResoldServiceView> of(Caller caller, Customer customer, List<ResoldService> services) {
        var known =
                catalogue.byId(services.stream().map(ResoldService::serviceId).toList());
        var now = health.now(caller);
        return services.stream()
                .map(service -> service.view(customer, known.get(service.serviceId()), now, languages.current()))
                .toList();
    }
}
