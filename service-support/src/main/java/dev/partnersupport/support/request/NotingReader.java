package dev.partnersupport.support.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.support.problem.Findings;
import dev.partnersupport.support.problem.Pointers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a thing of a tree, and notes all that is wrong with it. */
@Singleton
class NotingReader {

    /** What is wrong with each of many is compared with what is wrong with all others, which takes two seconds for 4000. */
    private static final int MOST_VALUES = 2000;

    private final ObjectMapper json;
    private final Findings findings;

    NotingReader(ObjectMapper json, Findings findings) {
        this.json = json;
        this.findings = findings;
    }

    /** The JSON of a text; null, and noted, when it is none. */
    JsonNode tree(String text) throws IOException {
        try {
            var tree = json.readerFor(JsonNode.class).<JsonNode>readValue(text);
            if (values(tree) <= MOST_VALUES) {
                return tree;
            }
            findings.at("#", "too_many_values");
            return null;
        } catch (JsonProcessingException e) {
            var isTwice =
                    e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate");
            findings.at("#", isTwice ? "duplicate_member" : "malformed_body");
            return null;
        }
    }

    private static int values(JsonNode tree) {
        return 1 + tree.valueStream().mapToInt(NotingReader::values).sum();
    }

    /** Where Jackson gives up in spite of the handler, it begins again without what it gave up at. */
    Object read(JsonNode tree, JavaType type) throws IOException {
        noteNamesThatBecomeOne(tree, "#");
        while (true) {
            try {
                return json.readerFor(type)
                        .withHandler(new NotingHandler(findings))
                        .readValue(json.treeAsTokens(tree));
            } catch (JsonMappingException e) {
                findings.at(pointer(e.getPath()), "wrong_type");
                if (findings.areEnough() || !leaveOut(tree, e.getPath())) {
                    return null;
                }
            }
        }
    }

    /** Names of members are cleaned like texts, and two that differ only in what is cleaned away would become one. */
    private void noteNamesThatBecomeOne(JsonNode tree, String pointer) {
        tree.properties().forEach(member -> {
            var name = CleanText.cleaned(member.getKey());
            if (!name.equals(member.getKey()) && tree.has(name)) {
                findings.at(pointer, "duplicate_member");
            }
            noteNamesThatBecomeOne(member.getValue(), pointer + Pointers.segment(member.getKey()));
        });
        if (tree.isArray()) {
            for (var i = 0; i < tree.size(); i++) {
                noteNamesThatBecomeOne(tree.get(i), pointer + "/" + i);
            }
        }
    }

    private static boolean leaveOut(JsonNode tree, List<Reference> path) {
        if (path.isEmpty()) {
            return false;
        }
        var parent = tree;
        for (var step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        var last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object
                && !object.path(last.getFieldName()).isNull()) {
            object.putNull(last.getFieldName());
            return true;
        }
        if (parent instanceof ArrayNode array && !array.path(last.getIndex()).isNull()) {
            array.setNull(last.getIndex());
            return true;
        }
        return false;
    }

    private static String pointer(List<Reference> path) {
        return "#"
                + path.stream()
                        .map(step -> step.getFieldName() == null
                                ? "/" + step.getIndex()
                                : Pointers.segment(step.getFieldName()))
                        .collect(Collectors.joining());
    }
}
