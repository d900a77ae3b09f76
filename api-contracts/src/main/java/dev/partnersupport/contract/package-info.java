/**
 * What integrators see of Partner Support: the operations as JAX-RS interfaces, the records that go over the wire, and the
 * events. The committed OpenAPI documents are made from these.
 */
@OpenAPIDefinition(
        info = @Info(title = "Partner Support", version = "1.0.0"),
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
                                    description = "The version of what the body shows, quoted.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "Location",
                                    description = "The address of what was made.",
                                    schema = @Schema(type = SchemaType.STRING, format = "uri")),
                            @Header(
                                    name = "Link",
                                    description = "The next page, `rel=\"next\"`; absent on the last.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Header(
                                    name = "Retry-After",
                                    description = "Seconds after which the same request may well be accepted.",
                                    schema = @Schema(type = SchemaType.INTEGER))
                        },
                        parameters =
                                @Parameter(
                                        name = "If-Match",
                                        in = ParameterIn.HEADER,
                                        description =
                                                "The version that the caller has seen, quoted or bare; `*` overwrites any.",
                                        schema = @Schema(type = SchemaType.STRING)),
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
