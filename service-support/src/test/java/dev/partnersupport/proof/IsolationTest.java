package dev.partnersupport.proof;

import static dev.partnersupport.localstack.TestStack.bearer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.partnersupport.localstack.TestStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proof"))
class IsolationTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aPartnerSeesOnlyItsOwnRowsEvenWhereTheQueryForgotToAsk() {
        post("birch", "of birch");
        post("maple", "of maple");

        list("birch-admin-agent").body("items.label", containsInAnyOrder("of birch"));
        list("operator-lead").body("items.label", hasItems("of birch", "of maple"));
    }

    @Test
    void anotherPartnersRowIsNotFound() {
        var id = post("poplar", "of poplar");

        given().header("Authorization", bearer("elm-admin-agent")).get("/v1/parcels/" + id).then().statusCode(404);
        given().header("Authorization", bearer("poplar-admin-agent")).get("/v1/parcels/" + id).then().statusCode(200);
    }

    @Test
    void aConnectionWithoutACallerIsRefusedLoudly() {
        var refused = assertThrows(SQLException.class, () -> query("select * from parcel"));

        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void theLoginOwnsNothingAndTheOwnerMigratedFromSeveralJars() throws SQLException {
        assertEquals(List.of("proof_owner"), inspect("select distinct tableowner from pg_tables where schemaname = 'public'"));
        assertEquals(List.of("proof_owner"), inspect("select distinct installed_by from flyway_schema_history"));
        assertEquals(
                List.of("isolation", "event log", "proof"),
                inspect("select description from flyway_schema_history order by installed_rank"));
    }

    @Test
    void everyTableOfPartnersIsIsolated() throws SQLException {
        var open = inspect(
                """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'partner_id'
                where c.relkind = 'r' and not c.relrowsecurity""");

        assertEquals(List.of(), open);
    }

    @Test
    void theServerKeepsWhatItAcknowledged() throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertEquals(List.of("on"), inspect("select current_setting('" + setting + "')"));
        }
    }

    private static String post(String partner, String label) {
        return given().header("Authorization", bearer(partner + "-helpdesk-agent"))
                .contentType(ContentType.JSON)
                .body("{\"label\": \"" + label + "\"}")
                .post("/v1/parcels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse list(String client) {
        return given().header("Authorization", bearer(client)).get("/v1/parcels?limit=200").then().statusCode(200);
    }

    private void query(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeQuery(sql);
        }
    }

    private static List<String> inspect(String sql) throws SQLException {
        try (var connection = TestStack.database().superuser("proof");
                var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
