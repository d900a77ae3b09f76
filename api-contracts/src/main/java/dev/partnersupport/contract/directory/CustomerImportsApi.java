package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.FilePart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Many customers at once, as a partner's own system has them. */
@Path("/v1/customer-imports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer imports", description = "Many customers at once, from a file.")
public interface CustomerImportsApi {

    String NDJSON = "application/x-ndjson";
    String CSV = "text/csv";

    @POST
    @ResponseStatus(201)
    @Consumes({NDJSON, CSV})
    @Operation(operationId = "importCustomers", summary = "Import customers", description = """
            Takes a file of 1 GiB at most, and works it off in the background. Each line is a customer as `registerCustomer` takes it. A line is meant for the
            customer with its `externalReference`, else for the one with its `primaryDomain`; where there is none, one is registered. A member that a line does not have stays as
            it is, and so do services that it does not name. A line is applied whole or not at all; the same file once more changes nothing.

            As NDJSON: one JSON object a line. As CSV (RFC 4180, comma, UTF-8): the first line names the columns, `companyName`, `primaryDomain`,
            `externalReference`, `delegatedAdministration.granted`, `metadata.<key>` and `services`, the last one as JSON; an empty cell is a member that is not there.

            `validateOnly` looks at the names of the columns only.""")
    @Parameter(ref = "validateOnly")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        description = "One `RegisterCustomer` a line.")),
                @Content(
                        mediaType = CSV,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        description = "One customer a line, below a line of column names."))
            })
    @APIResponse(
            responseCode = "201",
            description = "The file has come and is being worked off.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerImport.class)))
    CustomerImport start(@NotNull FilePart file);

    @GET
    @Operation(
            operationId = "listCustomerImports",
            summary = "List the own imports",
            description = "Newest first; those that are not forgotten yet.")
    @APIResponse(responseCode = "200", description = "A page of imports, newest first.")
    CustomerImportPage list(@Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readCustomerImport",
            summary = "Read how far an import is",
            description = "Counts along while it is at work.")
    @APIResponse(responseCode = "200", description = "The import.")
    CustomerImport read(@PathParam("id") @Parameter(description = "The import's id.") UUID id);

    @GET
    @Path("/{id}/refused-lines")
    @Operation(
            operationId = "listCustomerImportRefusedLines",
            summary = "List the lines that an import refused, and why",
            description = "In the order of the file, once for each thing that is wrong with a line.")
    @APIResponse(responseCode = "200", description = "A page of refused lines, in the order of the file.")
    RefusedLinePage listRefusedLines(
            @PathParam("id") @Parameter(description = "The import's id.") UUID id, @Valid @BeanParam PageQuery page);
}
