package dev.partnersupport.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    private final Fact fact = new Fact(
            Aggregate.CUSTOMER,
            "id",
            "changed",
            "lotus",
            Audience.BOTH,
            new Actor("agent", "Mei Lin", Side.PARTNER),
            Instant.EPOCH,
            Map.of());

    @Test
    void takesIdsCodesAndThePartnersReference() {
        var told = fact.with("noteId", UUID.randomUUID())
                .with("code", "not_supported")
                .with("number", "SR-000001")
                .with("status", Side.PARTNER)
                .with("dueAt", Instant.EPOCH)
                .with("changed", List.of("title", "contact"))
                .with("externalReference", "Ticket 5 / Büro");

        assertEquals(7, told.members().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mei Lin", "mei.lin@lotus.example", "+86 21 5555", "", "Since this morning."})
    void takesNothingThatMayBeANameAnAddressOrAText(String text) {
        assertThrows(IllegalArgumentException.class, () -> fact.with("code", text));
        assertThrows(IllegalArgumentException.class, () -> fact.with("changed", List.of("title", text)));
    }

    @Test
    void takesNoMemberThatTheEventDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> fact.with("title", "code"));
    }
}
