package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.supportcase.CaseQuery;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which customer requests of a list. */
public class CustomerRequestQuery extends CaseQuery {

    @QueryParam("customerId")
    @Parameter(description = "Only requests of this customer.")
    public List<UUID> customerId;

    @QueryParam("serviceId")
    @Parameter(description = "Only requests about this service.")
    public List<String> serviceId;
}
