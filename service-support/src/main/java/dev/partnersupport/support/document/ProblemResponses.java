package dev.partnersupport.support.document;

import dev.partnersupport.support.problem.ProblemType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals that every operation shares: one response for each status, which names its kinds of problem. */
final class ProblemResponses {

    private static final Map<Integer, List<String>> HEADERS = Map.of(
            401, List.of("WWW-Authenticate"),
            403, List.of("WWW-Authenticate"),
            409, List.of("Retry-After"),
            415, List.of("Accept-Patch"),
            422, List.of("Retry-After"),
            429, List.of("Retry-After"),
            503, List.of("Retry-After"));

    private ProblemResponses() {}

    static Map<String, APIResponse> byName() {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type != ProblemType.METHOD_NOT_ALLOWED)
                .collect(Collectors.groupingBy(ProblemType::status, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        entry -> name(entry.getKey()),
                        entry -> response(entry.getKey(), entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    static APIResponse reference(int status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static APIResponse response(int status, List<ProblemType> types) {
        var texts = ResourceBundle.getBundle("texts.support", Locale.ROOT, ProblemType.class.getClassLoader());
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types.forEach(type -> body.addExample(
                type.slug(),
                OASFactory.createExample()
                        .summary(texts.getString(type.titleKey()))
                        .value(Examples.of(type, texts.getString(type.titleKey())))));
        var response = OASFactory.createAPIResponse()
                .description(types.stream()
                        .map(type -> "`%s`: %s.".formatted(type.slug(), texts.getString(type.titleKey())))
                        .collect(Collectors.joining(" ")))
                .content(OASFactory.createContent().addMediaType("application/problem+json", body));
        HEADERS.getOrDefault(status, List.of()).forEach(name -> Conventions.addHeader(response, name));
        if (status != 401) {
            Conventions.addRateLimit(response);
        }
        return response;
    }
}
