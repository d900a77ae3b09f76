package dev.partnersupport.proof;

import static dev.partnersupport.localstack.TestStack.bearer;
import static io.restassured.RestAssured.given;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A test of the proof service, with real database, broker and issuer. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proof"))
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ProofTest {

    /** What the tests say often. */
    final class Given {
        private Given() {}

        static String aPartner() {
            return "p" + UUID.randomUUID().toString().substring(0, 8);
        }

        static RequestSpecification as(String client) {
            return given().header("Authorization", bearer(client)).contentType(ContentType.JSON);
        }

        static String aParcelOf(String partner, String label) {
            return as(partner + "-helpdesk-agent")
                    .body("{\"label\": \"" + label + "\"}")
                    .post("/v1/parcels")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        /** First column of a query that a superuser makes, behind all isolation. */
        static List<String> behindTheScenes(String sql) {
            try (var connection = TestStack.database().superuser("proof");
                    var statement = connection.createStatement()) {
                var values = new ArrayList<String>();
                if (statement.execute(sql)) {
                    var rows = statement.getResultSet();
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                }
                return values;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
