package dev.partnersupport.partnerrequest.topic;

import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.contract.servicerequest.ServiceRequestTopic;
import dev.partnersupport.contract.servicerequest.ServiceRequestView.TopicReference;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** What a service request can be about. */
@Entity
public class Topic extends CaseTopic {

    @ManyToOne(fetch = FetchType.LAZY)
    private Category category;

    ServiceRequestTopic view(Language language) {
        return new ServiceRequestTopic(
                id(),
                category.reference(language),
                text(language).name(),
                text(language).description(),
                highestSeverity(),
                defaultSeverity(),
                form(language),
                schemaVersion(),
                position());
    }

    /** How a service request names it. */
    public TopicReference reference(Language language) {
        return new TopicReference(id(), text(language).name(), category.reference(language));
    }
}
