package dev.partnersupport.support.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Applies merge patches (RFC 7396). */
@ApplicationScoped
public class MergePatches {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatches(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The thing as it is to be.
     *
     * @param changed names of the members that differ now; empty when the patch says what is so already
     * @param reasons why it can not be like that: what the document wants of the whole thing, for a 422
     */
    public record Patched<T>(T wanted, List<String> changed, List<Reason> reasons) {}

    /** Changes a thing. */
    @SuppressWarnings("unchecked")
    public <T> Patched<T> apply(MergePatch<T> patch, T present) {
        ObjectNode before = json.valueToTree(present);
        var after = merged(before.deepCopy(), patch.changes());
        var wanted = (T) read(after, present.getClass());
        var reasons =
                validator.validate(wanted).stream().map(Reason::afterChange).toList();
        // As the thing itself writes it, so that nothing counts as changed that only was written differently
        ObjectNode told = json.valueToTree(wanted);
        return new Patched<>(wanted, differing(before, told), reasons);
    }

    /** Whether a patch says anything about the member at the end of a path. */
    static boolean names(JsonNode changes, Path path) {
        var node = changes;
        for (var step : path) {
            if (step.getIndex() != null) {
                node = node.path(step.getIndex());
            }
            if (step.getKey() != null) {
                node = node.path(step.getKey().toString());
                // An entry is removed by null, whatever its value has to be
                if (node.isNull()) {
                    return false;
                }
            }
            if (step.getName() != null && !step.getName().startsWith("<")) {
                node = node.path(step.getName());
            }
        }
        return !node.isMissingNode();
    }

    private static ObjectNode merged(ObjectNode present, ObjectNode changes) {
        changes.properties().forEach(change -> {
            var name = change.getKey();
            if (change.getValue().isNull()) {
                present.remove(name);
            } else if (change.getValue() instanceof ObjectNode nested) {
                var below = present.get(name) instanceof ObjectNode there ? there : present.objectNode();
                present.set(name, merged(below, nested));
            } else {
                present.set(name, change.getValue());
            }
        });
        return present;
    }

    private static List<String> differing(ObjectNode before, ObjectNode after) {
        return Stream.of(before, after)
                .flatMap(state -> state.propertyStream().map(Map.Entry::getKey))
                .distinct()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }

    private Object read(ObjectNode after, Class<?> type) {
        try {
            return json.treeToValue(after, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A patch that was read does not fit", e);
        }
    }
}
