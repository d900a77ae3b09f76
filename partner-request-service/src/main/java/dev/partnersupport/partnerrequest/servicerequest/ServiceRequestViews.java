package dev.partnersupport.partnerrequest.servicerequest;

import dev.partnersupport.casework.partner.PartnerNames;
import dev.partnersupport.contract.servicerequest.ServiceRequestView;
import dev.partnersupport.partnerrequest.topic.Topic;
import dev.partnersupport.partnerrequest.topic.Topics;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;

/** Service requests as their caller may see them, in its language. */
@ApplicationScoped
class ServiceRequestViews {

    private final Topics topics;
    private final Languages languages;
    private final ServiceRequestRepository repository;
    private final PartnerNames partners;

    ServiceRequestViews(
            Topics topics, Languages languages, ServiceRequestRepository repository, PartnerNames partners) {
        this.topics = topics;
        this.languages = languages;
        this.repository = repository;
        this.partners = partners;
    }

    ServiceRequestView of(ServiceRequest request, Caller caller) {
        return of(request, topics.of(request.topicId()), caller);
    }

    /** After the flush, so that the version is the one that is kept. */
    ServiceRequestView ofChanged(ServiceRequest request, Caller caller) {
        repository.flush();
        return of(request, caller);
    }

    ServiceRequestView of(ServiceRequest request, Topic topic, Caller caller) {
        return request.view(partners.of(request.partnerId()), topic.reference(languages.current()), caller);
    }
}
