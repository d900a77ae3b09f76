package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses, looked up in the databases of the running services. */
class IsolationTest {

    @ParameterizedTest
    @ValueSource(strings = {"partner_request", "escalation", "customer_directory"})
    void everyTableOfPartnersIsUnderRowLevelSecurity(String database) {
        var ofPartners = """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'partner_id'
                where c.relkind = 'r' and c.relrowsecurity = %s""";

        assertEquals(List.of(), behindTheScenes(database, ofPartners.formatted("false")));
        assertFalse(behindTheScenes(database, ofPartners.formatted("true")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner_request", "escalation", "customer_directory"})
    void theLoginOwnsNothingAndMayNothingByItself(String database) {
        var login = database + "_login";

        assertEquals(
                List.of(),
                behindTheScenes(database, "select tablename from pg_tables where tableowner = '" + login + "'"));
        assertEquals(
                List.of(),
                behindTheScenes(
                        database,
                        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                                + " and has_table_privilege('" + login + "', oid, 'select, insert, update, delete')"));
    }
}
