package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer was told: the loop is closed (SR-11). */
@Schema(description = "When and how the customer was told.")
public record GiveCustomerNotice(
        @NotNull @Schema(description = "By which way the customer was told.")
        Channel channel,

        @NotNull @Schema(description = "When; not in the future.")
        Instant informedAt,

        @NotBlank @Size(max = 4000) @Schema(description = "What was said.")
        String summary) {

    /** How a customer was told. */
    @Schema(
            name = "CustomerNoticeChannel",
            description = "How the customer was told.",
            extensions = @Extension(name = "x-growing", value = "true"))
    public enum Channel {
        EMAIL,
        TELEPHONE,
        MEETING,
        PORTAL
    }
}
