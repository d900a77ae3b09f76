package dev.partnersupport.support.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.problem.Findings;
import dev.partnersupport.support.problem.Refusal;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Reads JSON bodies to their end whatever is wrong in them, and notes all of it. What is handed on may lack what could not be
 * read; the {@link dev.partnersupport.support.endpoint.Endpoint} sees to it that nothing is done with it then.
 */
@Provider
class Bodies implements ReaderInterceptor {

    private final ObjectMapper json;
    private final Validator validator;
    private final Findings findings;

    Bodies(ObjectMapper json, Validator validator, Findings findings) {
        this.json = json;
        this.validator = validator;
        this.findings = findings;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!isJson(body.getMediaType())) {
            return body.proceed();
        }
        var type = json.constructType(body.getGenericType());
        try (var parser = json.createParser(body.getInputStream())) {
            if (parser.nextToken() == null) {
                return null;
            }
            return type.hasRawClass(MergePatch.class) ? patch(parser, type.containedType(0)) : read(parser, type);
        } catch (JsonProcessingException e) {
            note(e);
            return null;
        } catch (CharConversionException e) {
            findings.at("#", "malformed_body");
            return null;
        }
    }

    private Object read(JsonParser parser, JavaType type) throws IOException {
        return json.readerFor(type).withHandler(new NotingHandler(findings)).readValue(parser);
    }

    /** A patch is looked at as the thing it changes, with regard to what it names. */
    private Object patch(JsonParser parser, JavaType type) throws IOException {
        if (!(json.readerFor(JsonNode.class).readValue(parser) instanceof ObjectNode changes)) {
            findings.at("#", "wrong_type");
            return null;
        }
        var named = read(json.treeAsTokens(changes), type);
        if (named != null) {
            validator.validate(named).stream()
                    .filter(violation -> MergePatches.names(changes, violation.getPropertyPath()))
                    .forEach(findings::violated);
        }
        return MergePatch.of(changes);
    }

    private void note(JsonProcessingException e) {
        if (isAboutLength(e)) {
            throw Refusal.tooLarge();
        }
        if (e instanceof MismatchedInputException mismatched && !(e.getCause() instanceof StreamConstraintsException)) {
            findings.at(pointer(mismatched), "wrong_type");
        } else {
            findings.at("#", says(e, "Duplicate field") ? "duplicate_member" : "malformed_body");
        }
    }

    /** Jackson's bounds of nesting and of digits are of the same type, and differ in what they say. */
    private static boolean isAboutLength(Throwable e) {
        return e instanceof StreamConstraintsException && says(e, "Document length")
                || e.getCause() != null && isAboutLength(e.getCause());
    }

    private static boolean says(Throwable e, String beginning) {
        return e.getMessage() != null && e.getMessage().startsWith(beginning);
    }

    private static String pointer(JsonMappingException e) {
        return "#" + e.getPath().stream().map(Bodies::segment).collect(Collectors.joining());
    }

    private static String segment(Reference reference) {
        var name = reference.getFieldName();
        return "/"
                + (name == null ? reference.getIndex() : name.replace("~", "~0").replace("/", "~1"));
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
