package dev.partnersupport.escalation.topic;

import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.contract.customerrequest.CustomerRequestTopic;
import dev.partnersupport.contract.customerrequest.CustomerRequestTopic.FirstResponder;
import dev.partnersupport.contract.customerrequest.StepKind;
import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a customer request can be about. */
@Entity
public class Topic extends CaseTopic {

    @ManyToOne(fetch = FetchType.LAZY)
    private SupportArea supportArea;

    private String firstResponder;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> requiredSteps;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> serviceIds;

    /** Whether the partner answers first: then the gate asks for its troubleshooting. */
    public boolean isPartnersFirst() {
        return firstResponder() == FirstResponder.PARTNER;
    }

    public List<StepKind> requiredSteps() {
        return requiredSteps.stream()
                .map(step -> StepKind.valueOf(step.toUpperCase(Locale.ROOT)))
                .toList();
    }

    public boolean isAbout(String serviceId) {
        return serviceIds == null || serviceIds.contains(serviceId);
    }

    public NamedReference reference(Language language) {
        return new NamedReference(id(), text(language).name());
    }

    public NamedReference supportArea(Language language) {
        return supportArea.reference(language);
    }

    CustomerRequestTopic view(Language language) {
        return new CustomerRequestTopic(
                id(),
                supportArea(language),
                text(language).name(),
                text(language).description(),
                highestSeverity(),
                defaultSeverity(),
                form(language),
                schemaVersion(),
                firstResponder(),
                requiredSteps(),
                serviceIds,
                position());
    }

    private FirstResponder firstResponder() {
        return FirstResponder.valueOf(firstResponder.toUpperCase(Locale.ROOT));
    }
}
