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
                                        description =
                                                "A JWT of the installation's OpenID provider, by client credentials or for a person. `aud` is `partner-support`; `sub` is who calls, `name` what people read of it; `groups` are the roles of one side (`x-groups` of an operation names those that may call it); `partner_id` is of which partner, and absent for the operator."),
                        headers = {
                            @Header(
                                    name = "ETag",
                                    required = true,
                                    description = "The version of what the body shows, quoted; also its `version`.",
                                    schema = @Schema(type = SchemaType.STRING, examples = "\"\\\"3\\\"\"")),
                            @Header(
                                    name = "Location",
                                    required = true,
                                    description = "The address of what was made.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    format = "uri-reference",
                                                    examples =
                                                            "/v1/service-requests/01a20625-0911-7e42-8c3d-a05f6b2e7d14")),
                            @Header(
                                    name = "Link",
                                    description =
                                            "The next page, `rel=\"next\"`, relative to this one; absent on the last.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    examples =
                                                            "</v1/customers?limit=50&cursor=AWx5c2Vy>; rel=\"next\"")),
                            @Header(
                                    name = "Retry-After",
                                    description =
                                            "Seconds after which the same request may well be accepted. With 429 and 503 always; with 409 while the first request with a key runs; with 422 when a customer or an incident was made a moment ago.",
                                    schema = @Schema(type = SchemaType.INTEGER, examples = "1")),
                            @Header(
                                    name = "RateLimit-Policy",
                                    description =
                                            "The partner's share: `\"reads\";q=60000;w=60` is 60,000 reads in 60 seconds.",
                                    schema = @Schema(type = SchemaType.STRING, examples = "\"reads\";q=60000;w=60")),
                            @Header(
                                    name = "RateLimit",
                                    description =
                                            "What is left of the share that `RateLimit-Policy` names: `r` requests, and `t` seconds until all of it is back.",
                                    schema = @Schema(type = SchemaType.STRING, examples = "\"reads\";r=59999;t=1")),
                            @Header(
                                    name = "Idempotency-Replayed",
                                    description = "`true` when the answer is that of the first request with this key.",
                                    schema = @Schema(type = SchemaType.BOOLEAN, examples = "true")),
                            @Header(
                                    name = "WWW-Authenticate",
                                    description = "`Bearer`, and what is wrong with the token that was given.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    examples = "Bearer error=\"invalid_token\"")),
                            @Header(
                                    name = "Accept-Patch",
                                    description = "The media type that a PATCH has to have.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    examples = "application/merge-patch+json"))
                        },
                        parameters = {
                            @Parameter(
                                    name = "If-Match",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "The version that the caller has seen, quoted or bare; `*` overwrites any. It is the `ETag` of what the path leads to: below a case the case's, below a plan the plan's, of what is resold its own. A PUT that replaces needs it, one that makes something does not; an act is refused when it is given and old.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    maxLength = 1000,
                                                    examples = "\"\\\"3\\\"\"")),
                            @Parameter(
                                    name = "If-None-Match",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "The `ETag` of the answer that the caller has, for the same `Accept-Language`: 304 while it is that version.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    maxLength = 1000,
                                                    examples = "\"\\\"3\\\"\"")),
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
