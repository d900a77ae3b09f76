package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done in a troubleshooting step. */
@Schema(
        description =
                "What was done. `health_check`: looked at the health of the service; `admin_center`: looked or changed something in the customer's admin center; `customer_instruction`: the customer did what it was told; `article`: followed a guidance article.",
        extensions = @Extension(name = "x-growing", value = "true"))
public enum StepKind {
    HEALTH_CHECK,
    ADMIN_CENTER,
    CUSTOMER_INSTRUCTION,
    ARTICLE,
    OTHER
}
