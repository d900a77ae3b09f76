package dev.partnersupport.escalation.topic;

import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.contract.customerrequest.CustomerRequestTopic;
import dev.partnersupport.contract.customerrequest.CustomerRequestTopic.FirstResponder;
import dev.partnersupport.contract.customerrequest.PutCustomerRequestTopic;
import dev.partnersupport.contract.supportcase.DetailsSchema;
import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.contract.supportcase.StepKind;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a customer request can be about. */
@Entity
public class Topic extends CaseTopic {

    @ManyToOne
    private SupportArea supportArea;

    private String firstResponder;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> requiredSteps;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> serviceIds;

    protected Topic() {}

    Topic(String id) {
        super(id);
    }

    void write(PutCustomerRequestTopic written, SupportArea area) {
        supportArea = area;
        firstResponder = WireName.of(written.firstResponder());
        requiredSteps =
                written.requiredSteps().stream().distinct().map(WireName::of).toList();
        serviceIds = written.serviceIds();
    }

    /** Whether the partner answers first: then the gate asks for its troubleshooting. */
    public boolean isPartnersFirst() {
        return firstResponder() == FirstResponder.PARTNER;
    }

    /** Until it is escalated (FR-28). */
    @Override
    public boolean isFilledInOverTime() {
        return true;
    }

    public String supportAreaId() {
        return supportArea.id();
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

    CustomerRequestTopic view(Language language, DetailsSchema form, int schemaVersion) {
        return new CustomerRequestTopic(
                id(),
                supportArea(language),
                text(language).name(),
                text(language).description(),
                highestSeverity(),
                defaultSeverity(),
                form,
                schemaVersion,
                responseTargets(),
                firstResponder(),
                requiredSteps(),
                serviceIds,
                position(),
                retiredAt(),
                validUntil(),
                version());
    }

    private FirstResponder firstResponder() {
        return FirstResponder.valueOf(firstResponder.toUpperCase(Locale.ROOT));
    }
}
