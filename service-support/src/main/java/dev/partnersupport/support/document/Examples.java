package dev.partnersupport.support.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.problem.Problem;
import dev.partnersupport.support.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * The examples of the document, from two files of the contracts: of members by {@code Schema.member}, by {@code member}, of parameters, and of
 * texts with a name of their own by {@code Schema}; and of problems, what each kind has beside its title.
 */
final class Examples {

    private static final Map<String, Object> MEMBERS = read("members");
    private static final Map<String, Object> PROBLEMS = read("problems");

    private Examples() {}

    /** An example at the member itself stays. */
    static void addTo(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (MEMBERS.containsKey(name)) {
                schema.setExamples(List.of(MEMBERS.get(name)));
            }
            Optional.ofNullable(schema.getProperties())
                    .orElse(Map.of())
                    .forEach((member, inner) -> addTo(inner, name + "." + member, member));
        });
    }

    private static void addTo(Schema member, String... keys) {
        if (member.getExamples() == null) {
            Stream.of(keys)
                    .limit(isMadeOfOthers(member) ? 1 : keys.length)
                    .map(MEMBERS::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(example -> member.setExamples(List.of(example)));
        }
    }

    /** Then only an example of this very member fits. */
    private static boolean isMadeOfOthers(Schema member) {
        return Stream.of(member, member.getItems(), member.getAdditionalPropertiesSchema())
                .anyMatch(inner -> inner != null && inner.getRef() != null);
    }

    /** Of a parameter by {@code ?name}; where its schema refers to another, that has one. */
    static void addTo(Parameter parameter) {
        var schema = parameter.getSchema();
        var example = MEMBERS.get("?" + parameter.getName());
        if (schema != null && schema.getRef() == null && schema.getExamples() == null && example != null) {
            schema.setExamples(List.of(schema.getItems() == null ? example : List.of(example)));
        }
    }

    /** A {@link Problem} of this kind. */
    static Map<String, Object> of(ProblemType type, String title) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", type.uri().toString());
        problem.put("title", title);
        problem.put("status", type.status());
        problem.put("instance", MEMBERS.get("instance"));
        problem.put("traceId", MEMBERS.get("traceId"));
        if (PROBLEMS.get(type.slug()) instanceof Map<?, ?> more) {
            more.forEach((member, value) -> problem.put(member.toString(), value));
        }
        return problem;
    }

    private static Map<String, Object> read(String name) {
        try (var file = Problem.class.getResourceAsStream("/examples/" + name + ".json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
