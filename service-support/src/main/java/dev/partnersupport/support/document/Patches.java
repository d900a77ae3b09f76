package dev.partnersupport.support.document;

import dev.partnersupport.contract.wire.MergePatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A merge patch names what it likes: nothing in its schema is required, and what may be absent may be removed by null. */
final class Patches {

    private final OpenAPI document;

    Patches(OpenAPI document) {
        this.document = document;
    }

    void loosen() {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> Optional.ofNullable(body.getContent().getMediaType(MergePatch.MEDIA_TYPE)).stream())
                .map(content -> content.getSchema().getRef())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .distinct()
                .map(name -> document.getComponents().getSchemas().get(name))
                .forEach(Patches::loosen);
    }

    private static void loosen(Schema schema) {
        var required = Optional.ofNullable(schema.getRequired()).orElse(List.of());
        schema.getProperties().forEach((name, member) -> {
            if (member.getRef() != null && member.getRef().endsWith("/Instant")) {
                member.setRef(null);
                member.setType(List.of(SchemaType.STRING));
                member.setFormat("date-time");
            }
            if (!required.contains(name) && member.getType() != null && member.getRef() == null) {
                var types = new ArrayList<>(member.getType());
                types.add(SchemaType.NULL);
                member.setType(types);
                entriesToo(member);
            }
        });
        schema.setRequired(null);
    }

    /** An entry of a map is removed by null as well. */
    private static void entriesToo(Schema member) {
        var entry = member.getAdditionalPropertiesSchema();
        if (entry != null && entry.getType() != null) {
            var types = new ArrayList<>(entry.getType());
            types.add(SchemaType.NULL);
            entry.setType(types);
        }
    }
}
