package dev.partnersupport.contract.problem;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request was refused, as {@code application/problem+json}. */
@Schema(description = "Why a request was refused (RFC 9457).")
public record Problem(
        @NotNull @Schema(description = "Stable address of the kind of problem.")
        URI type,

        @NotNull @Schema(description = "The kind of problem in words, in the caller's language.")
        String title,

        @NotNull @Schema(description = "The HTTP status.", examples = "422")
        Integer status,

        @Schema(description = "What is wrong with this very request: the `detail` of the first of `errors`.")
        String detail,

        @NotNull @Schema(description = "The path that was called.")
        String instance,

        @Schema(description = "The trace under which the operator finds this request.")
        String traceId,

        @Schema(
                description =
                        "With 400 and 422, and with 429 when too many imports run: every field or parameter that is wrong, all at once.")
        List<FieldError> errors,

        @Schema(
                description =
                        "With `already-exists`: the resource that is in the way; absent when both came at the same moment.")
        Existing existing,

        @Schema(description = "With `act-refused`: what this caller may do instead, now.")
        List<String> allowedActions) {

    /** One thing that is wrong; {@code pointer} (RFC 6901, into the body) or {@code parameter} says where. */
    @Schema(name = "FieldError", description = "One thing that is wrong with a request.")
    public record FieldError(
            @Schema(
                    description =
                            "JSON Pointer (RFC 6901, as a URI fragment) into the body, or after a merge patch into the case as it would be; absent when it is in neither.",
                    examples = "#/contact/email")
            String pointer,

            @Schema(description = "Name of the query, path or header parameter.")
            String parameter,

            @NotNull @Schema(description = "What is wrong, for programs.", examples = "unknown_topic")
            String code,

            @NotNull @Schema(description = "What is wrong, for people.")
            String detail) {

        public static FieldError at(String pointer, String code, String detail) {
            return new FieldError(pointer, null, code, detail);
        }

        public static FieldError inParameter(String parameter, String code, String detail) {
            return new FieldError(null, parameter, code, detail);
        }
    }

    /** The resource that a create collided with. */
    @Schema(name = "ExistingResource", description = "The resource that is in the way.")
    public record Existing(
            @NotNull @Schema(description = "The id of what is there.")
            UUID id,

            @Schema(description = "Its number, when it has one.")
            String number,

            @NotNull @Schema(description = "The path to read it at.")
            String href) {}
}
