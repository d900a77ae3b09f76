package dev.partnersupport.support.request;

import dev.partnersupport.support.endpoint.ContractOperation;
import dev.partnersupport.support.endpoint.DryRun;
import dev.partnersupport.support.problem.Findings;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Compares the path and query parameters of a request with those that its operation declares: a misspelt filter must not pass
 * as none, and whatever can't be read is noted under its name.
 */
@Singleton
class DeclaredParameters {

    private final Findings findings;
    private final Map<Method, Declared> known = new ConcurrentHashMap<>();

    DeclaredParameters(Findings findings) {
        this.findings = findings;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var uri = request.getUriInfo();
        if (uri.getQueryParameters().isEmpty() && uri.getPathParameters().isEmpty()) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), Declared::of);
        uri.getQueryParameters().keySet().stream()
                .filter(name -> !declared.query().containsKey(name))
                .forEach(name -> findings.in(name, "unknown_parameter"));
        noteMalformed(uri.getQueryParameters(), declared.query());
        noteMalformed(uri.getPathParameters(), declared.path());
    }

    private void noteMalformed(MultivaluedMap<String, String> given, Map<String, Kind> declared) {
        given.forEach((name, values) -> {
            var type = declared.getOrDefault(name, new Kind(String.class, true));
            if (!type.isList() && values.size() > 1 || values.stream().anyMatch(value -> !type.takes(value))) {
                findings.in(name, "malformed_value");
            }
        });
    }

    /** What values a parameter takes, and whether it may be given several times. */
    private record Kind(Class<?> type, boolean isList) {

        static Kind of(Type type) {
            return type instanceof ParameterizedType list
                    ? new Kind((Class<?>) list.getActualTypeArguments()[0], true)
                    : new Kind((Class<?>) type, false);
        }

        boolean takes(String value) {
            return value.chars().noneMatch(Kind::isRefused) && Parameters.canRead(value, type);
        }

        /** Control characters, and what stands in the place of bytes that are no UTF-8. */
        private static boolean isRefused(int character) {
            return Character.isISOControl(character) || character == 0xFFFD;
        }
    }

    /** The parameters of an operation and their types; the annotations stand on the contract's interface. */
    private record Declared(Map<String, Kind> query, Map<String, Kind> path) {

        static Declared of(Method implementation) {
            var declared = new Declared(new HashMap<>(), new HashMap<>());
            ContractOperation.of(implementation).forEach(declared::take);
            return declared;
        }

        private void take(Method operation) {
            Arrays.stream(operation.getAnnotationsByType(Parameter.class))
                    .filter(shared -> shared.ref().equals(DryRun.PARAMETER))
                    .forEach(shared -> query.put(shared.ref(), Kind.of(Boolean.class)));
            for (var parameter : operation.getParameters()) {
                if (parameter.isAnnotationPresent(BeanParam.class)) {
                    Arrays.stream(parameter.getType().getFields())
                            .forEach(field -> take(field, field.getGenericType()));
                } else {
                    take(parameter, parameter.getParameterizedType());
                }
            }
        }

        private void take(AnnotatedElement parameter, Type type) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                query.put(parameter.getAnnotation(QueryParam.class).value(), Kind.of(type));
            }
            if (parameter.isAnnotationPresent(PathParam.class)) {
                path.put(parameter.getAnnotation(PathParam.class).value(), Kind.of(type));
            }
        }
    }
}
