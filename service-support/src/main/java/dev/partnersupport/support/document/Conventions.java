package dev.partnersupport.support.document;

import dev.partnersupport.contract.caller.AccessTable;
import dev.partnersupport.support.endpoint.DryRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to one operation what follows from its method, its path and what it answers. */
final class Conventions {

    private static final AccessTable ACCESS = AccessTable.read();

    private final String path;
    private final HttpMethod method;
    private final Operation operation;
    private final Map<String, Schema> schemas;

    Conventions(String path, HttpMethod method, Operation operation, Map<String, Schema> schemas) {
        this.schemas = schemas;
        this.path = path;
        this.method = method;
        this.operation = operation;
    }

    void complete() {
        if (operation.getOperationId() != null) {
            operation.setOperationId(operation.getOperationId().replaceFirst("Case", kind()));
        }
        sayWhoMay();
        if (method == HttpMethod.POST) {
            addParameter("Idempotency-Key");
        }
        if (actsOnSomethingThere()) {
            addParameter(alwaysReplaces() ? "RequiredIfMatch" : "If-Match");
        }
        completeParameters();
        if (hasDryRun()) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "204",
                            OASFactory.createAPIResponse()
                                    .description("Only validated: the request would be accepted."));
        }
        if (canBeKnownAlready()) {
            addParameter("If-None-Match");
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Still the version that `If-None-Match` named.")
                                    .headers(Map.of(
                                            "ETag", OASFactory.createHeader().ref("ETag"))));
        }
        new ResponseHeaders(method, operation, schemas).complete();
        refusals()
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                status.toString(), ProblemResponses.reference(status, method == HttpMethod.POST)));
    }

    private void sayWhoMay() {
        var groups = ACCESS.rows().get(operation.getOperationId());
        if (groups != null) {
            var may = "May be called by: "
                    + groups.stream().map(group -> "`" + group + "`").collect(Collectors.joining(", ")) + ".";
            operation.setDescription(Stream.of(operation.getDescription(), may)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n\n")));
            operation.addExtension("x-groups", groups);
        }
    }

    /** {@code ServiceRequest} below {@code /v1/service-requests}: what {@code Case} in the name of a shared operation stands for. */
    private String kind() {
        var collection = path.split("/")[2];
        return Arrays.stream(collection.replaceFirst("s$", "").split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private Stream<Integer> refusals() {
        var statuses = new ArrayList<>(List.of(400, 401, 403, 406, 429, 500, 503));
        if (path.contains("{") && !makesWhatThePathNames()) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(408, 413, 415, 422));
        }
        if (method != HttpMethod.GET) {
            statuses.addAll(List.of(409, 422));
        }
        if (actsOnSomethingThere()) {
            statuses.add(412);
        }
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH) {
            statuses.add(428);
        }
        operation.getResponses().getAPIResponses().keySet().stream()
                .filter(status -> status.compareTo("400") >= 0)
                .map(Integer::valueOf)
                .forEach(statuses::add);
        return statuses.stream().distinct();
    }

    /** Everything that writes, but for the POST to a collection at the top. */
    private boolean actsOnSomethingThere() {
        var isBelow = path.replaceFirst("^/v1/", "").contains("/");
        return method != HttpMethod.GET && (method != HttpMethod.POST || isBelow);
    }

    private boolean alwaysReplaces() {
        return method == HttpMethod.PATCH || (method == HttpMethod.PUT && !makesWhatIsNotThere());
    }

    private boolean makesWhatIsNotThere() {
        return operation.getResponses().getAPIResponse("201") != null;
    }

    /** A catalogue's thing, under the name that its writer chose. */
    private boolean makesWhatThePathNames() {
        return method == HttpMethod.PUT && makesWhatIsNotThere() && path.matches("/v1/[a-z-]+/\\{id}");
    }

    /** What is read has a version, and nothing else in it changes. */
    private boolean canBeKnownAlready() {
        var read = operation.getResponses().getAPIResponse("200");
        var schema = read == null ? null : ResponseHeaders.schema(read, schemas);
        return method == HttpMethod.GET && ResponseHeaders.isVersioned(schema) && !Document.movesByItself(schema);
    }

    /** In the order of the path, so that methods that are generated name first what stands first. */
    private void completeParameters() {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Examples::addTo);
            operation.setParameters(operation.getParameters().stream()
                    .sorted(Comparator.comparing(this::placeInThePath))
                    .toList());
        }
    }

    private int placeInThePath(Parameter parameter) {
        var place = path.indexOf("{" + parameter.getName() + "}");
        return place < 0 ? path.length() : place;
    }

    private boolean hasDryRun() {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(Parameter::getRef)
                        .anyMatch(ref -> ref != null && ref.endsWith("/" + DryRun.PARAMETER));
    }

    private void addParameter(String name) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + name));
    }
}
