package dev.partnersupport.contract.guidance;

import dev.partnersupport.contract.directory.IncidentHealth;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.supportcase.StepKind;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is offered for a request before it is escalated (FR-17, FR-27). */
@Schema(description = "What is offered for a request before it is escalated.")
public record Guidance(
        @NotNull @Schema(description = "Articles, the best first.")
        List<Suggestion> suggestions,

        @NotNull @Schema(description = "The steps that the topic asks for.")
        List<ChecklistItem> checklist,

        @NotNull @Schema(description = "Incidents on the service that have not ended.")
        List<Incident> incidents,

        @Schema(description = "The way into the customer's admin center; absent without delegated administration.")
        URI adminCenterUrl) {

    /** An article that may help. */
    @Schema(name = "GuidanceSuggestion", description = "An article that may help.")
    public record Suggestion(
            @NotNull @Schema(description = "To be quoted by the step that follows it.")
            UUID suggestionId,

            @NotNull @Schema(description = "The article that may help.")
            SuggestedArticle article,

            @NotNull @Schema(description = "What it was chosen for.")
            Reason reason) {}

    /** An article, where to read it, and in which version. */
    @Schema(name = "SuggestedArticle", description = "An article, and where to read it.")
    public record SuggestedArticle(
            @NotNull @Schema(description = "The article's slug.")
            String id,

            @NotNull @Schema(description = "Its title, in the caller's language.")
            String title,

            @NotNull @Schema(description = "The version that is suggested.")
            Integer version,

            @NotNull @Schema(description = "Where to read it, relative to this service.", format = "uri-reference")
            URI url) {}

    /** Why an article is suggested. */
    @Schema(
            name = "SuggestionReason",
            description =
                    "Why an article is suggested: it is for the topic, its support area or the service, or its words are those of the request.",
            extensions = @Extension(name = "x-growing", value = "true"))
    public enum Reason {
        TOPIC,
        SUPPORT_AREA,
        SERVICE,
        WORDS
    }

    /** A step that the topic asks for. */
    @Schema(name = "ChecklistItem", description = "A step that the topic asks for.")
    public record ChecklistItem(
            @NotNull @Schema(description = "What is to be done.")
            StepKind kind,

            @NotNull @Schema(description = "Whether it was, and its outcome is known.")
            Boolean done) {}

    /** An incident that may be the cause. */
    @Schema(name = "GuidanceIncident", description = "An incident that may be the cause.")
    public record Incident(
            @NotNull @Schema(description = "The incident's id.")
            UUID id,

            @NotNull @Schema(description = "What is wrong, in a line.")
            String title,

            @NotNull @Schema(description = "Where it stands.")
            ServiceIncidentState state,

            @NotNull @Schema(description = "What it does to the service.")
            IncidentHealth health) {}
}
