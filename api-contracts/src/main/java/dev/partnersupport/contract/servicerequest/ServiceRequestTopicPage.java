package dev.partnersupport.contract.servicerequest;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Topics in their order. */
@Schema(description = "Topics, in their order.")
public record ServiceRequestTopicPage(
        @NotNull @Schema(description = "The topics of service requests.")
        List<ServiceRequestTopic> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}
