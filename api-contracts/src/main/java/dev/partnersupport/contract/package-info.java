/**
 * What integrators see of Partner Support: the operations as JAX-RS interfaces, the records that go over the wire, and the
 * events. The committed OpenAPI documents are made from these.
 */
@OpenAPIDefinition(
        info = @Info(title = "Partner Support", version = "1.0.0"),
        servers = @Server(url = "/", description = "Where this document is served."),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description = "An access token of the configured OpenID provider."),
                        headers = {
                            @Header(
                                    name = "ETag",
                                    required = true,
                                    description = "The version of what the body shows, quoted.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "Location",
                                    required = true,
                                    description = "The address of what was made.",
                                    schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
                            @Header(
                                    name = "Link",
                                    description = "The next page, `rel=\"next\"`; absent on the last.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "Retry-After",
                                    description = "Seconds after which the same request may well be accepted.",
                                    schema = @Schema(type = SchemaType.INTEGER)),
                            @Header(
                                    name = "RateLimit-Policy",
                                    description =
                                            "The partner's share: `\"reads\";q=60000;w=60` is 60,000 reads in 60 seconds.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "RateLimit",
                                    description =
                                            "What is left of it: `r` requests, and `t` seconds until all of it is back.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "Idempotency-Replayed",
                                    description = "`true` when the answer is that of the first request with this key.",
                                    schema = @Schema(type = SchemaType.BOOLEAN)),
                            @Header(
                                    name = "WWW-Authenticate",
                                    description = "`Bearer`, and what is wrong with the token that was given.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "Accept-Patch",
                                    description = "The media type that a PATCH has to have.",
                                    schema = @Schema(type = SchemaType.STRING))
                        },
                        parameters = {
                            @Parameter(
                                    name = "If-Match",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "The version that the caller has seen, quoted or bare; `*` overwrites any.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "Idempotency-Key",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "Chosen by the caller for one request, quoted or bare: sent again with it, the request is not done again but gets the first answer. Kept for at least 24 hours, unless the operator says otherwise.",
                                    schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 255)),
                            @Parameter(
                                    name = "validateOnly",
                                    in = ParameterIn.QUERY,
                                    description =
                                            "`true` checks everything and does nothing: 204 when the request would be accepted, else the same problem.",
                                    schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                        },
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Refused; the body says why.",
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(implementation = Problem.class)))))
package dev.partnersupport.contract;

import dev.partnersupport.contract.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
