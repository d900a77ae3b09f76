package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.wire.WireModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper that knows nothing but the modules it finds writes and reads what is on the wire. */
class PlainMapperTest {

    private static final String WIRE =
            "{\"status\":\"waiting_for_partner\",\"at\":\"2026-11-23T02:03:24.963Z\",\"on\":\"2026-11-23\",\"took\":\"PT1H30M\"}";

    record Sample(CaseStatus status, Instant at, LocalDate on, Duration took) {}

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                new ObjectMapper().findAndRegisterModules(),
                with(new WireModule()),
                with(new WireModule(), new JavaTimeModule()),
                with(new JavaTimeModule(), new WireModule()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesAreAsOnTheWire(ObjectMapper mapper) throws JsonProcessingException {
        var sample = mapper.readValue(WIRE, Sample.class);

        assertEquals(
                new Sample(
                        CaseStatus.WAITING_FOR_PARTNER,
                        Instant.parse("2026-11-23T02:03:24.963Z"),
                        LocalDate.of(2026, 11, 23),
                        Duration.ofMinutes(90)),
                sample);
        assertEquals(WIRE, mapper.writeValueAsString(sample));
    }

    private static ObjectMapper with(Module... modules) {
        return new ObjectMapper().registerModules(List.of(modules));
    }
}
