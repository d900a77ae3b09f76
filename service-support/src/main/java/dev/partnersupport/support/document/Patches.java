package dev.partnersupport.support.document;

import dev.partnersupport.contract.wire.MergePatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
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
                .toList()
                .forEach(this::loosen);
    }

    private void loosen(Schema schema) {
        var required = Optional.ofNullable(schema.getRequired()).orElse(List.of());
        schema.getProperties().forEach((name, member) -> {
            inner(member.getRef()).ifPresent(patch -> member.setRef("#/components/schemas/" + patch));
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

    /** The name of a patch of what a member refers to, where that can be changed in part; made at the first need. */
    private Optional<String> inner(String reference) {
        var schemas = document.getComponents().getSchemas();
        var name = reference == null ? "" : reference.substring(reference.lastIndexOf('/') + 1);
        var whole = schemas.get(name);
        if (whole == null
                || whole.getProperties() == null
                || whole.getProperties().size() < 2) {
            return Optional.empty();
        }
        var patch = name + "Patch";
        if (!schemas.containsKey(patch)) {
            var members = new LinkedHashMap<String, Schema>();
            whole.getProperties().forEach((member, inner) -> members.put(member, copy(inner)));
            var loosened = OASFactory.createSchema()
                    .type(whole.getType())
                    .description("What is not named stays, `null` removes.")
                    .required(whole.getRequired())
                    .properties(members);
            loosen(loosened);
            document.getComponents().addSchema(patch, loosened);
        }
        return Optional.of(patch);
    }

    private static Schema copy(Schema member) {
        return OASFactory.createSchema()
                .ref(member.getRef())
                .type(member.getType())
                .format(member.getFormat())
                .pattern(member.getPattern())
                .minLength(member.getMinLength())
                .maxLength(member.getMaxLength())
                .description(member.getDescription())
                .examples(member.getExamples());
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
