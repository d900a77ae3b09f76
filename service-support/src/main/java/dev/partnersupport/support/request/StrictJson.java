package dev.partnersupport.support.request;

import static com.fasterxml.jackson.core.JsonToken.VALUE_FALSE;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_TRUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.partnersupport.contract.wire.WireModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Strict in: a body that is not exactly of the document is refused, nothing is guessed. Nulls never go out. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** Last, so that the wire's instants and durations win over Jackson's own. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation")
    public void customize(ObjectMapper json) {
        json.registerModule(new WireModule());
        json.registerModule(new SimpleModule("partner-support-text")
                .addDeserializer(String.class, new CleanText())
                .addDeserializer(
                        Integer.class, new ExactScalar<>(Integer.class, JsonParser::getIntValue, VALUE_NUMBER_INT))
                .addDeserializer(Long.class, new ExactScalar<>(Long.class, JsonParser::getLongValue, VALUE_NUMBER_INT))
                .addDeserializer(
                        Boolean.class,
                        new ExactScalar<>(Boolean.class, JsonParser::getBooleanValue, VALUE_TRUE, VALUE_FALSE))
                .addKeyDeserializer(String.class, new CleanText.Key()));
        json.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        json.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(50).build());
        refuse(json, LogicalType.Enum, CoercionInputShape.EmptyString);
        refuse(json, LogicalType.DateTime, CoercionInputShape.EmptyString);
        refuse(json, LogicalType.POJO, CoercionInputShape.EmptyString);
    }

    private static void refuse(ObjectMapper json, LogicalType type, CoercionInputShape... shapes) {
        for (var shape : shapes) {
            json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }
}
