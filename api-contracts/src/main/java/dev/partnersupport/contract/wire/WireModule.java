package dev.partnersupport.contract.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Values on the wire: enums in lower_snake, instants as RFC 3339 in UTC with at most milliseconds, durations as ISO 8601.
 * Numbers in the place of an instant or a duration are refused.
 */
public final class WireModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    public WireModule() {
        super("partner-support-wire");
        addSerializer(Instant.class, new AsText<>());
        addSerializer(Duration.class, new AsText<>());
        addDeserializer(Instant.class, new FromText<>(Instant.class, WireModule::instant));
        addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new LowerSnakeEnums());
    }

    /** An instant of the wire, cut to the milliseconds that are kept. */
    public static Instant instant(String text) {
        return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
    }

    private static final class AsText<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }
}
