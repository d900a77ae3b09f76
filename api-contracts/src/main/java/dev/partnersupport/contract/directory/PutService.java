package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.supportcase.CatalogueText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service of the catalogue as the operator writes it. */
@Schema(description = "A service as the operator writes it.")
public record PutService(
        @NotNull @Size(min = 3, max = 3) @Schema(description = "Name and description in every language.")
        List<@NotNull @Valid CatalogueText> texts,

        @Size(max = 2000)
        @Pattern(regexp = "^https://[^\\s{}]+(\\{domain\\}[^\\s{}]*)?$")
        @Schema(
                description =
                        "The admin center's address, in which `{domain}` stands for the customer's primary domain; absent when the service has none.",
                examples = "https://portal.azure.cn/{domain}")
        String adminCenterTemplate) {}
