package dev.partnersupport.contract.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list. */
public class PageQuery {

    @QueryParam("limit")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at most, 1 to 200.", schema = @Schema(defaultValue = "50"))
    public Integer limit;

    @QueryParam("cursor")
    @Size(max = 500)
    @Parameter(description = "The `nextCursor` of the page before: only valid for the same caller, filter and order.")
    public String cursor;

    /** The limit asked for, or 50. */
    public int limit() {
        return limit == null ? 50 : limit;
    }
}
