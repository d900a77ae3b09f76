package dev.partnersupport.support.problem;

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
import java.util.stream.Stream;

/** The methods that a path has, for {@code Allow}, read from the contracts that the service implements. */
@Singleton
class AllowedMethods {

    private record Route(Pattern path, String method) {}

    private List<Route> routes;

    /** The value of the header, for instance {@code GET, POST}. */
    synchronized String on(String path) {
        if (routes == null) {
            routes = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .flatMap(type -> Arrays.stream(type.getInterfaces()))
                    .filter(contract -> contract.isAnnotationPresent(Path.class))
                    .flatMap(AllowedMethods::routes)
                    .toList();
        }
        return routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .map(Route::method)
                .flatMap(method ->
                        method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<Route> routes(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .flatMap(operation ->
                        method(operation).stream().map(method -> new Route(path(contract, operation), method)));
    }

    private static Optional<String> method(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Pattern path(Class<?> contract, Method operation) {
        var below = operation.getAnnotation(Path.class);
        var path = contract.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
    }
}
