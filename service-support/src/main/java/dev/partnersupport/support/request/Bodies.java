package dev.partnersupport.support.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.problem.Findings;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.validation.Validator;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads JSON bodies to their end whatever is wrong in them, and notes all of it. What is handed on may lack what could not be
 * read; the {@link dev.partnersupport.support.endpoint.Endpoint} sees to it that nothing is done with it then.
 */
@Provider
class Bodies implements ReaderInterceptor {

    private final ObjectMapper json;
    private final NotingReader reader;
    private final Validator validator;
    private final Findings findings;
    private final int largest;

    Bodies(
            ObjectMapper json,
            NotingReader reader,
            Validator validator,
            Findings findings,
            @ConfigProperty(name = "partner-support.largest-body") MemorySize largest) {
        this.json = json;
        this.reader = reader;
        this.validator = validator;
        this.findings = findings;
        this.largest = Math.toIntExact(largest.asLongValue());
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        refuseWhatHasNoPlainType(body);
        body.setInputStream(new SteadyBody(body.getInputStream()));
        if (!isJson(body.getMediaType())) {
            return body.proceed();
        }
        var tree = tree(body.getInputStream());
        if (tree == null) {
            return null;
        }
        var type = json.constructType(body.getGenericType());
        return type.hasRawClass(MergePatch.class) ? patch(tree, type.containedType(0)) : reader.read(tree, type);
    }

    private static void refuseWhatHasNoPlainType(ReaderInterceptorContext body) {
        var type = body.getMediaType();
        var encoding = body.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (type != null && (type.isWildcardType() || type.isWildcardSubtype())
                || encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new NotSupportedException();
        }
    }

    /** Null when there is none. */
    private JsonNode tree(InputStream body) throws IOException {
        var bytes = body.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw Refusal.tooLarge();
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.isBlank() ? null : reader.tree(text);
        } catch (CharacterCodingException e) {
            findings.at("#", "malformed_body");
        }
        return null;
    }

    /** A patch is looked at as the thing it changes, with regard to what it names. */
    private Object patch(JsonNode tree, JavaType type) throws IOException {
        if (!(tree instanceof ObjectNode changes)) {
            findings.at("#", "wrong_type");
            return null;
        }
        var named = reader.read(changes.deepCopy(), type);
        if (named != null) {
            validator.validate(named).stream()
                    .filter(violation -> MergePatches.names(changes, violation.getPropertyPath()))
                    .forEach(findings::violated);
        }
        return MergePatch.of(changes);
    }

    private static boolean isJson(MediaType type) {
        if (type == null) {
            return false;
        }
        var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
