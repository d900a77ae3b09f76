package dev.partnersupport.contract.directory;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a line of an import; a line has as many as there are faults in it. */
@Schema(
        description =
                "What is wrong with a line. A line comes as often as there are faults in it, and nothing of it was done.")
public record RefusedLine(
        @NotNull
        @Schema(description = "Where it stands in the file: the number of its first line, from 1.", minimum = "1")
        Long line,

        @Schema(description = "What of it: a JSON Pointer as a URI fragment.", examples = "#/primaryDomain")
        String pointer,

        @NotNull @Schema(description = "Why, as a code.", examples = "unknown_service")
        String code,

        @NotNull @Schema(description = "Why, in the language that the import was asked for in.")
        String detail) {}
