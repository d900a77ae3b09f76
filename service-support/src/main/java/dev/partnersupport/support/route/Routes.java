package dev.partnersupport.support.route;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The paths that the service has and their methods, read from the contracts that it implements. */
@Singleton
public class Routes {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private record Route(String template, String method) {

        boolean matches(String path) {
            return Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+") + "/?", path);
        }

        String shown(String path) {
            var asked = path.split("/");
            var names = template.split("/");
            return IntStream.range(0, names.length)
                    .mapToObj(at -> names[at].startsWith("{")
                                    && !UUID.matcher(asked[at]).matches()
                            ? "?"
                            : asked[at])
                    .collect(Collectors.joining("/"));
        }
    }

    private List<Route> routes;

    /** The value of {@code Allow} for a path, for instance {@code GET, POST}. */
    public String allowed(String path) {
        return all().stream()
                .filter(route -> route.matches(path))
                .map(Route::method)
                .flatMap(method ->
                        method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Whether it is the path of an operation as the contract writes it, for instance {@code /v1/partners/{partnerId}}. */
    public boolean isTemplate(String path) {
        return all().stream().anyMatch(route -> route.template().equals(path));
    }

    /** A path with what in it names a route or is a UUID, and a question mark for the rest; empty when it leads nowhere. */
    public Optional<String> shown(String path) {
        return all().stream().filter(route -> route.matches(path)).findFirst().map(route -> route.shown(path));
    }

    private synchronized List<Route> all() {
        if (routes == null) {
            routes = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .flatMap(type -> Arrays.stream(type.getInterfaces()))
                    .filter(contract -> contract.isAnnotationPresent(Path.class))
                    .flatMap(Routes::routes)
                    .toList();
        }
        return routes;
    }

    private static Stream<Route> routes(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .flatMap(operation ->
                        method(operation).stream().map(method -> new Route(template(contract, operation), method)));
    }

    private static Optional<String> method(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String template(Class<?> contract, Method operation) {
        var below = operation.getAnnotation(Path.class);
        var path = contract.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return path.replaceAll("/+", "/").replaceAll("\\{(\\w+)[^}]*}", "{$1}");
    }
}
