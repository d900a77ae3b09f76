package dev.partnersupport.contract.servicerequest;

import dev.partnersupport.contract.supportcase.CatalogueText;
import dev.partnersupport.contract.supportcase.PutDetailsSchema;
import dev.partnersupport.contract.supportcase.PutTopic;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.supportcase.TopicResponseTarget;
import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic of service requests as the operator writes it (FR-3, FR-5). */
@Schema(description = "A topic as the operator writes it.")
public record PutServiceRequestTopic(
        @NotNull @Pattern(regexp = Slug.PATTERN) @Schema(description = "The category's slug.", examples = "technical")
        String categoryId,

        @NotNull @Size(min = 3, max = 3) @Schema(description = "Name and description in every language.")
        List<@NotNull @Valid CatalogueText> texts,

        @NotNull @Schema(description = "The highest severity allowed.")
        Severity highestSeverity,

        @NotNull @Schema(description = "The severity to propose.")
        Severity defaultSeverity,

        @Valid @Schema(description = "The form to fill in as `details`; absent when there is none.")
        PutDetailsSchema detailsSchema,

        @NotNull @Size(min = 1, max = 3) @Schema(description = "What is owed, for each severity that is allowed.")
        List<@NotNull @Valid TopicResponseTarget> responseTargets,

        @Min(1)
        @Max(1000000)
        @Schema(description = "Where it stands in the list, from 1; absent to leave it there, or behind the others.")
        Integer position,

        @Schema(description = "Whether it is retired; then it can be used for six more months.", defaultValue = "false")
        boolean retired)
        implements PutTopic {}
