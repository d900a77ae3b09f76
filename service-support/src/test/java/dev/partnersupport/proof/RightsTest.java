package dev.partnersupport.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.partnersupport.contract.caller.Right;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RightsTest {

    @Test
    void theNamesThatAnnotationsUseAreTheRights() throws IllegalAccessException {
        var names = new TreeMap<String, Object>();
        for (var field : Right.Name.class.getFields()) {
            names.put(field.getName(), field.get(null));
        }

        var rights = new TreeSet<String>();
        Arrays.stream(Right.values()).forEach(right -> rights.add(right.name()));
        assertEquals(rights, names.keySet());
        assertEquals(rights, new TreeSet<>(names.values()));
    }

    @Test
    void everyRightIsSomebodys() {
        for (var right : Right.values()) {
            assertFalse(right.groups().isEmpty(), right.name());
        }
    }
}
