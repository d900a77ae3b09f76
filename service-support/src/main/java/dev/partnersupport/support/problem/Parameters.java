package dev.partnersupport.support.problem;

import dev.partnersupport.contract.wire.WireModule;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads path and query parameters as the wire writes values; what can't be read is a 400 that names the parameter. */
@Provider
class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, Parameters::uuid,
            Instant.class, WireModule::instant,
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            Boolean.class, Parameters::bool);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (READERS.containsKey(type)) {
            return new Converter<>((Function<String, T>) READERS.get(type));
        }
        return type.isEnum() ? new Converter<>(text -> constant(type, text)) : null;
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value ->
                        ((Enum<?>) value).name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static UUID uuid(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                throw new Problems.MalformedParameter(text);
            }
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
        }
    }
}
