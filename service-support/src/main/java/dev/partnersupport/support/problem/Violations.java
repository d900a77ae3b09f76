package dev.partnersupport.support.problem;

import dev.partnersupport.contract.problem.Problem.FieldError;
import dev.partnersupport.contract.wire.MergePatch;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.Locale;

/** Says where a constraint of the document is violated: a JSON Pointer into the body, or a parameter's name. */
final class Violations {

    private Violations() {}

    /** Of an operation's arguments. */
    static FieldError ofCall(ConstraintViolation<?> violation) {
        var nodes = violation.getPropertyPath().iterator();
        var method = nodes.next().as(Path.MethodNode.class);
        var parameter = nodes.next();
        if (parameter.getKind() != ElementKind.PARAMETER) {
            throw new IllegalStateException("An answer contradicts the document: " + violation);
        }
        var index = parameter.as(Path.ParameterNode.class).getParameterIndex();
        var type = method.getParameterTypes().get(index);
        if (type.isRecord() || type == MergePatch.class) {
            return FieldError.at(pointer(nodes), code(violation), violation.getMessage());
        }
        return FieldError.inParameter(last(parameter, nodes), code(violation), violation.getMessage());
    }

    /** Of a body that was looked at by itself. */
    static FieldError ofBody(ConstraintViolation<?> violation) {
        var pointer = pointer(violation.getPropertyPath().iterator());
        return FieldError.at(pointer, code(violation), violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return snakeCase(constraint.getSimpleName());
    }

    private static String pointer(Iterator<Path.Node> nodes) {
        var pointer = new StringBuilder("#");
        while (nodes.hasNext()) {
            var node = nodes.next();
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append(Pointers.segment(node.getKey().toString()));
            }
            if (isNamed(node)) {
                pointer.append(Pointers.segment(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String last(Path.Node parameter, Iterator<Path.Node> nodes) {
        var name = parameter.getName();
        while (nodes.hasNext()) {
            var node = nodes.next();
            if (isNamed(node)) {
                name = node.getName();
            }
        }
        return name;
    }

    /** Elements of lists and maps have names such as {@code <list element>}, which no body shows. */
    private static boolean isNamed(Path.Node node) {
        return node.getName() != null && !node.getName().startsWith("<");
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
