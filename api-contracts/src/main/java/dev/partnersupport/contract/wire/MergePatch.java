package dev.partnersupport.contract.wire;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON merge patch (RFC 7396): members that are named are changed, {@code null} removes, the rest stays.
 *
 * @param <T> the record whose members can be changed
 */
public final class MergePatch<T> {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode changes;

    private MergePatch(ObjectNode changes) {
        this.changes = changes;
    }

    public static <T> MergePatch<T> of(ObjectNode changes) {
        return new MergePatch<>(changes);
    }

    @JsonValue
    public ObjectNode changes() {
        return changes;
    }
}
