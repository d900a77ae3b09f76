package dev.partnersupport.contract.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Values on the wire: enums in lower_snake, instants as RFC 3339 in UTC with at most milliseconds, durations as ISO 8601.
 * Numbers in the place of an instant or a duration are refused.
 */
public final class WireModule extends SimpleModule {

    private static final long serialVersionUID = 1;
    private static final String OUT_OF_RANGE = "not within the years 1 to 9999";
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    public WireModule() {
        super("partner-support-wire");
        addSerializer(Instant.class, new AsText<>());
        addSerializer(LocalDate.class, new AsText<>());
        addSerializer(Duration.class, new AsText<>());
        addDeserializer(Instant.class, new FromText<>(Instant.class, WireModule::instant));
        addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, WireModule::date));
        addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse));
    }

    /** The other way with the same types comes first, in whatever order both are found, so that this one is asked. */
    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new JavaTimeModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new LowerSnakeEnums());
    }

    /** An instant of the wire, of the years 1 to 9999, cut to the milliseconds that are kept. */
    public static Instant instant(String text) {
        var instant = Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException(OUT_OF_RANGE);
        }
        return instant;
    }

    public static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeException(OUT_OF_RANGE);
        }
        return date;
    }

    private static final class AsText<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }
}
