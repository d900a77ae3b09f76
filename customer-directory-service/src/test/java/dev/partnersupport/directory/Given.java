package dev.partnersupport.directory;

import static dev.partnersupport.localstack.TestStack.bearer;
import static io.restassured.RestAssured.given;

import dev.partnersupport.localstack.TestStack;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the tests of this service begin with. */
public final class Given {

    private Given() {}

    /** A partner that no other test knows. */
    public static String aPartner() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static RequestSpecification as(String client) {
        return given().header("Authorization", bearer(client)).contentType(ContentType.JSON);
    }

    /** A patch of whatever version. */
    public static ValidatableResponse patched(String client, String path, String patch) {
        return as(client)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch(path)
                .then();
    }

    /** The id of a customer that was just registered, with a service or without. */
    public static String aCustomerOf(String partner, String name, String domain, String... serviceIds) {
        var services = new ArrayList<String>();
        for (var id : serviceIds) {
            services.add("{\"serviceId\": \"%s\", \"subscriptions\": [{\"state\": \"active\"}]}".formatted(id));
        }
        return as(partner + "-admin-agent")
                .body("{\"companyName\": \"%s\", \"primaryDomain\": \"%s\", \"services\": %s}"
                        .formatted(name.replace("\"", "\\\""), domain, services))
                .post("/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** First column of a query behind all isolation. */
    static List<String> behindTheScenes(String sql) {
        try (var connection = TestStack.database().superuser("customer_directory");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(String sql) {
        try (var connection = TestStack.database().superuser("customer_directory");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
