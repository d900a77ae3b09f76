package dev.partnersupport.support.request;

import dev.partnersupport.contract.wire.WireModule;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.problem.Findings;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads path and query parameters as the wire writes values. */
@Provider
class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, Parameters::uuid,
            Instant.class, WireModule::instant,
            LocalDate.class, WireModule::date,
            Integer.class, text -> Integer.valueOf(whole(text)),
            Long.class, text -> Long.valueOf(whole(text)),
            Boolean.class, Parameters::bool);

    private final Findings findings;

    Parameters(Findings findings) {
        this.findings = findings;
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return reader(type).map(reader -> new Converter<>(reader, findings)).orElse(null);
    }

    /** Whether a value is of a parameter's type; an empty one is of none. */
    static boolean canRead(String text, Class<?> type) {
        try {
            return !text.isEmpty()
                    && (type == String.class
                            || reader(type).map(reader -> reader.apply(text)).isPresent());
        } catch (RuntimeException e) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<Function<String, T>> reader(Class<T> type) {
        if (READERS.containsKey(type)) {
            return Optional.of((Function<String, T>) READERS.get(type));
        }
        return type.isEnum() ? Optional.of(text -> constant(type, text)) : Optional.empty();
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> WireName.of((Enum<?>) value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String whole(String text) {
        if (!text.matches("-?(0|[1-9][0-9]{0,18})")) {
            throw new IllegalArgumentException(text);
        }
        return text;
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

    private record Converter<T>(Function<String, T> reader, Findings findings) implements ParamConverter<T> {

        /** What can't be read was noted by {@link DeclaredParameters}, under its name, which nobody tells a converter. */
        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                if (findings.areNone()) {
                    throw new BadRequestException(e);
                }
                return null;
            }
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? WireName.of(constant) : value.toString();
        }
    }
}
