package dev.partnersupport.contract.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which stretch of a change feed. */
public class FeedQuery {

    @QueryParam("after")
    @Min(0)
    @Parameter(description = "The `sequence` that was read last; absent is the beginning.")
    public Long after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many facts at most, 1 to 200.")
    public Integer limit;

    public long after() {
        return after == null ? 0 : after;
    }

    public int limit() {
        return limit == null ? 50 : limit;
    }
}
