package dev.partnersupport.contract.servicerequest;

import dev.partnersupport.contract.supportcase.DetailsSchema;
import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.supportcase.TopicResponseTarget;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a service request can be about (FR-2, FR-3). */
@Schema(description = "What a service request can be about.")
public record ServiceRequestTopic(
        @NotNull @Schema(description = "The topic's slug; it begins with `sr-`.", examples = "sr-portal-unavailable")
        String id,

        @NotNull @Schema(description = "The category that it belongs to.")
        NamedReference category,

        @NotNull @Schema(description = "The topic's name, in the caller's language.")
        String name,

        @NotNull @Schema(description = "What belongs to it.")
        String description,

        @NotNull @Schema(description = "The highest severity allowed.")
        Severity highestSeverity,

        @NotNull @Schema(description = "The severity to propose.")
        Severity defaultSeverity,

        @Schema(description = "The form to fill in as `details`; absent when there is none.")
        DetailsSchema detailsSchema,

        @NotNull @Schema(description = "The version of the form, from 1.")
        Integer schemaVersion,

        @NotNull @Schema(description = "What is owed to a case, by its severity.")
        List<TopicResponseTarget> responseTargets,

        @NotNull @Schema(description = "Where it stands in the list.")
        Integer position,

        @Schema(description = "Since when no longer to be used; absent while it is.")
        Instant retiredAt,

        @Schema(description = "Until when it is accepted nevertheless; absent while it is not retired.")
        Instant validUntil,

        @NotNull @Schema(description = "Also the ETag.") long version)
        implements Versioned {}
