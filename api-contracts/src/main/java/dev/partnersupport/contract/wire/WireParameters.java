package dev.partnersupport.contract.wire;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** For clients: enums in paths and queries as the wire has them, in lower_snake. Everything else says by itself what it is. */
public final class WireParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() ? new Constants<>(type) : null;
    }

    private record Constants<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            for (var constant : type.getEnumConstants()) {
                if (toString(constant).equals(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(text);
        }

        @Override
        public String toString(T constant) {
            return WireName.of((Enum<?>) constant);
        }
    }
}
