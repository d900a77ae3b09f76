package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.partner.PartnerNames;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.CustomerRequestView.CustomerReference;
import dev.partnersupport.escalation.directory.CustomerCopy;
import dev.partnersupport.escalation.directory.Directory;
import dev.partnersupport.escalation.directory.IncidentCopy;
import dev.partnersupport.escalation.topic.Topics;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Customer requests as their caller may see them, in its language. */
@ApplicationScoped
class CustomerRequestViews {

    private final Topics topics;
    private final Languages languages;
    private final CustomerRequestRepository repository;
    private final Directory directory;
    private final PartnerNames partners;

    CustomerRequestViews(
            Topics topics,
            Languages languages,
            CustomerRequestRepository repository,
            Directory directory,
            PartnerNames partners) {
        this.topics = topics;
        this.languages = languages;
        this.repository = repository;
        this.directory = directory;
        this.partners = partners;
    }

    /** After the flush, so that the version is the one that is kept. */
    CustomerRequestView ofChanged(CustomerRequest request, Caller caller) {
        repository.flush();
        return of(request, caller);
    }

    CustomerRequestView of(CustomerRequest request, Caller caller) {
        var language = languages.current();
        var topic = topics.of(request.topicId());
        var customer = directory
                .customer(request.partnerId(), request.customerId())
                .map(CustomerCopy::companyName)
                .orElse("");
        var incident = Optional.ofNullable(request.incidentId())
                .flatMap(directory::incident)
                .map(IncidentCopy::reference)
                .orElse(null);
        var names = new CustomerRequest.Names(
                partners.of(request.partnerId()),
                new CustomerReference(request.customerId(), customer),
                directory.service(request.serviceId()),
                topic.supportArea(language),
                topic.reference(language),
                incident);
        return request.view(names, caller);
    }
}
