package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aParcelOf;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static dev.partnersupport.proof.ProofTest.Given.behindTheScenes;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.partnersupport.support.database.AllPartners;
import dev.partnersupport.support.database.OnePartner;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ProofTest
class IsolationTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aPartnerSeesOnlyItsOwnRowsEvenWhereTheQueryForgotToAsk() {
        var birch = aPartner();
        aParcelOf(birch, "of birch");
        aParcelOf(aPartner(), "of maple");

        as(birch + "-admin-agent").get("/v1/parcels").then().body("items.label", contains("of birch"));
    }

    @Test
    void anotherPartnersRowIsNotFoundAndTheOperatorSeesIt() {
        var poplar = aPartner();
        var path = "/v1/parcels/" + aParcelOf(poplar, "of poplar");

        as(aPartner() + "-admin-agent").get(path).then().statusCode(404);
        as(poplar + "-admin-agent").get(path).then().statusCode(200);
        as("operator-representative").get(path).then().statusCode(200);
    }

    @Test
    void ofWorksWithinEachOtherTheInnermostDecidesWhatIsSeen() throws Exception {
        var oak = aPartner();
        var elm = aPartner();
        aParcelOf(oak, "of oak");
        aParcelOf(elm, "of elm");
        var labels = "select label from parcel where partner_id in ('%s', '%s') order by label".formatted(oak, elm);

        OnePartner.act(oak, () -> {
            assertEquals(List.of("of oak"), query(labels));
            assertEquals(List.of("of elm", "of oak"), AllPartners.act(() -> query(labels)));
            assertEquals(List.of("of elm"), OnePartner.act(elm, () -> query(labels)));
            assertEquals(List.of("of oak"), query(labels));
            return null;
        });
        assertThrows(SQLException.class, () -> query(labels));
    }

    @Test
    void aConnectionWithoutACallerIsRefusedLoudly() {
        var refused = assertThrows(SQLException.class, () -> query("select * from parcel"));

        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void theLoginOwnsNothingAndTheOwnerMigratedFromSeveralJars() {
        assertEquals(
                List.of("proof_owner"),
                behindTheScenes("select distinct tableowner from pg_tables where schemaname = 'public'"));
        assertEquals(
                List.of("proof_owner"), behindTheScenes("select distinct installed_by from flyway_schema_history"));
        assertEquals(
                List.of(
                        "isolation",
                        "event log",
                        "proof",
                        "idempotency key",
                        "shared facts",
                        "consumer group",
                        "acts told to several"),
                behindTheScenes("select description from flyway_schema_history order by installed_rank"));
    }

    @Test
    void everyTableOfPartnersIsIsolated() {
        var open = behindTheScenes("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'partner_id'
                where c.relkind = 'r' and not c.relrowsecurity""");

        assertEquals(List.of(), open);
    }

    @Test
    void theServerKeepsWhatItAcknowledged() {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertEquals(List.of("on"), behindTheScenes("select current_setting('" + setting + "')"));
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
