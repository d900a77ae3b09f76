package dev.partnersupport.support.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.partnersupport.contract.problem.Problem.FieldError;
import dev.partnersupport.support.text.Texts;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where in a request something is wrong: a JSON Pointer into the body, or a parameter's name. */
@Singleton
class FieldErrors {

    private final Texts texts;
    private final UriInfo uri;
    private final CurrentVertxRequest request;

    FieldErrors(Texts texts, UriInfo uri, CurrentVertxRequest request) {
        this.texts = texts;
        this.uri = uri;
        this.request = request;
    }

    List<FieldError> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(FieldErrors::of)
                .sorted(Comparator.comparing(error -> error.pointer() == null ? error.parameter() : error.pointer()))
                .toList();
    }

    FieldError of(MismatchedInputException e) {
        var pointer = "#" + e.getPath().stream().map(FieldErrors::segment).collect(Collectors.joining());
        var code = e instanceof UnrecognizedPropertyException ? "unknown_member" : "wrong_type";
        return FieldError.at(pointer, code, texts.of("reason." + code));
    }

    FieldError ofBrokenBody() {
        return FieldError.at("#", "malformed_body", texts.of("reason.malformed_body"));
    }

    FieldError of(Problems.MalformedParameter e) {
        var parameters = Stream.concat(
                uri.getPathParameters().entrySet().stream(), uri.getQueryParameters().entrySet().stream());
        var name = parameters
                .filter(parameter -> parameter.getValue().contains(e.value()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(request.getCurrent().request().path());
        return FieldError.inParameter(name, "malformed_value", texts.of("reason.malformed_value"));
    }

    private static FieldError of(ConstraintViolation<?> violation) {
        var code = snakeCase(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        var nodes = violation.getPropertyPath().iterator();
        var method = nodes.next().as(Path.MethodNode.class);
        var parameter = nodes.next();
        if (parameter.getKind() != ElementKind.PARAMETER) {
            throw new IllegalStateException("An answer contradicts the document: " + violation);
        }
        var index = parameter.as(Path.ParameterNode.class).getParameterIndex();
        if (method.getParameterTypes().get(index).isRecord()) {
            return FieldError.at(pointer(nodes), code, violation.getMessage());
        }
        return FieldError.inParameter(last(parameter, nodes), code, violation.getMessage());
    }

    private static String pointer(Iterator<Path.Node> nodes) {
        var pointer = new StringBuilder("#");
        while (nodes.hasNext()) {
            var node = nodes.next();
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String last(Path.Node parameter, Iterator<Path.Node> nodes) {
        var name = parameter.getName();
        while (nodes.hasNext()) {
            var node = nodes.next();
            if (node.getName() != null && !node.getName().startsWith("<")) {
                name = node.getName();
            }
        }
        return name;
    }

    private static String segment(Reference reference) {
        return "/" + (reference.getFieldName() == null ? reference.getIndex() : escaped(reference.getFieldName()));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
