package dev.partnersupport.support.document;

import dev.partnersupport.support.problem.ProblemType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
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

    /** What only an operation that takes a key is refused for. */
    private static final Map<Integer, ProblemType> OF_KEYS =
            Map.of(409, ProblemType.STILL_RUNNING, 422, ProblemType.KEY_REUSED);

    private ProblemResponses() {}

    static Map<String, APIResponse> byName() {
        var responses = new TreeMap<String, APIResponse>();
        Arrays.stream(ProblemType.values())
                // no operation that is documented is called by another method than its own
                .filter(type -> type != ProblemType.METHOD_NOT_ALLOWED)
                .collect(Collectors.groupingBy(ProblemType::status))
                .forEach((status, types) -> {
                    responses.put(name(status), response(status, types));
                    if (OF_KEYS.containsKey(status)) {
                        var others = types.stream()
                                .filter(type -> type != OF_KEYS.get(status))
                                .toList();
                        responses.put(withoutKey(status), response(status, others));
                    }
                });
        return responses;
    }

    /** @param keyed whether the operation takes an {@code Idempotency-Key}, which has refusals of its own */
    static APIResponse reference(int status, boolean keyed) {
        var name = !keyed && OF_KEYS.containsKey(status) ? withoutKey(status) : name(status);
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static String withoutKey(int status) {
        return name(status) + "WithoutKey";
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
        HEADERS.getOrDefault(status, List.of()).forEach(name -> ResponseHeaders.add(response, name));
        if (status != 401) {
            ResponseHeaders.addRateLimit(response);
        }
        return response;
    }
}
