package dev.partnersupport.directory;

import static dev.partnersupport.directory.Given.aCustomerOf;
import static dev.partnersupport.directory.Given.aPartner;
import static dev.partnersupport.directory.Given.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which customers are found, and in which order: what docs/customer-search.md promises. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class CustomerSearchTest {

    private static final Path PAGE = Path.of("..", "docs", "customer-search.md");

    private static String partner;

    @BeforeEach
    void registerThoseOfThePage() throws IOException {
        if (partner == null) {
            partner = aPartner();
            rows("| company name").forEach(row -> aCustomerOf(partner, row.get(0), row.get(1)));
        }
    }

    /** The cells of a table of the page. */
    private static List<List<String>> rows(String heading) throws IOException {
        var lines = Files.readAllLines(PAGE);
        var start = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(heading))
                .findFirst()
                .orElseThrow());
        return lines.subList(start + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    static Stream<Arguments> needles() throws IOException {
        return rows("| needle").stream()
                .map(row -> Arguments.of(
                        row.get(0).replace("`", ""),
                        row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split("; ")),
                        row.get(2)));
    }

    @ParameterizedTest
    @MethodSource("needles")
    void finds(String needle, List<String> expected, String because) {
        List<String> found = as(partner + "-system")
                .queryParam("q", needle)
                .get("/v1/customers")
                .then()
                .statusCode(200)
                .body("nextCursor", nullValue())
                .extract()
                .path("items.companyName");

        assertEquals(expected, found, because);
    }

    @Test
    void thePageHasEnoughToSay() throws IOException {
        assertTrue(needles().count() > 15);
    }

    /** Behind the newest 3,000, none of which has the needle, only the index of grams finds anything. */
    @ParameterizedTest
    @ValueSource(strings = {"lowtide", "wtid", "隐山", "山", "ow tide.ex"})
    void findsWhatIsRareAndOld(String needle) throws SQLException {
        var large = aPartner();
        aCustomerOf(large, "Hollowtide 隐山科技", "hollow-tide.example");
        try (var connection = TestStack.database().superuser("customer_directory");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into customer (id, version, partner_id, company_name, primary_domain, relationship, created_at, updated_at)
                    select gen_random_uuid(), 0, '%s', 'Filler ' || n, n || '.example', 'ACTIVE', now(), now() from generate_series(1, 3500) n
                    """.formatted(large));
        }

        as(large + "-system")
                .queryParam("q", needle.replace("ow tide", "ow-tide"))
                .get("/v1/customers")
                .then()
                .statusCode(200)
                .body("items.companyName", contains("Hollowtide 隐山科技"));
    }

    @Test
    void aPageIsNeverLongerThanItsLimit() {
        as(partner + "-system").get("/v1/customers?q=example&limit=3").then().body("items", hasSize(3));
        as(partner + "-system").get("/v1/customers?q=example&limit=201").then().statusCode(400);
        as(partner + "-system").get("/v1/customers?q=example&cursor=abc").then().statusCode(400);
    }
}
