package dev.partnersupport.partnerrequest.topic;

import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.contract.servicerequest.ServiceRequestTopic;
import dev.partnersupport.contract.servicerequest.ServiceRequestView.TopicReference;
import dev.partnersupport.contract.supportcase.DetailsSchema;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

/** What a service request can be about. */
@Entity
public class Topic extends CaseTopic {

    @ManyToOne
    private Category category;

    protected Topic() {}

    Topic(String id) {
        super(id);
    }

    void write(Category category) {
        this.category = category;
    }

    ServiceRequestTopic view(Language language, DetailsSchema form, int schemaVersion) {
        return new ServiceRequestTopic(
                id(),
                category.reference(language),
                text(language).name(),
                text(language).description(),
                highestSeverity(),
                defaultSeverity(),
                form,
                schemaVersion,
                responseTargets(),
                position(),
                retiredAt(),
                validUntil(),
                version());
    }

    /** How a service request names it. */
    public TopicReference reference(Language language) {
        return new TopicReference(id(), text(language).name(), category.reference(language));
    }
}
