package dev.partnersupport.contract.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list. */
public class PageQuery {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at most, 1 to 200.")
    public Integer limit;

    @QueryParam("cursor")
    @Size(max = 500)
    @Parameter(description = "The `nextCursor` of the page before: only valid for the same caller, filter and order.")
    public String cursor;

    /** The limit asked for; 50 also where the parameter is there but empty. */
    public int limit() {
        return limit == null ? 50 : limit;
    }
}
