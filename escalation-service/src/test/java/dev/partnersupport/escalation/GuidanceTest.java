package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.aBody;
import static dev.partnersupport.escalation.Given.aCustomerOf;
import static dev.partnersupport.escalation.Given.aCustomerRequestOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.anEscalation;
import static dev.partnersupport.escalation.Given.anIncidentOf;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.isHandled;
import static dev.partnersupport.escalation.Given.oneReadyToEscalateOf;
import static dev.partnersupport.escalation.Given.step;
import static dev.partnersupport.escalation.Given.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles, what is suggested for a request, and how often it helped. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class GuidanceTest {

    private static final String LEAD = "operator-lead";

    private final String partner = aPartner();
    private final String agent = partner + "-helpdesk-agent";
    private final String slug = "a-" + partner;

    private static String anArticle(String topics, String services, String body) {
        return """
                {"kind": "technical", "serviceIds": [%s], "topicIds": [%s],
                 "texts": [{"language": "en", "title": "Signing in", "body": "%s"},
                           {"language": "de", "title": "Anmelden", "body": "Auf Deutsch."},
                           {"language": "zh-Hans", "title": "登录", "body": "中文。"}]}""".formatted(services, topics, body);
    }

    private void written(String id, String article) {
        as(LEAD).body(article).put("/v1/guidance-articles/" + id).then().statusCode(201);
    }

    @Test
    void anArticleIsWrittenByLeadsAndEveryVersionKept() {
        var path = "/v1/guidance-articles/" + slug;
        as(agent).body(anArticle("", "", "X")).put(path).then().statusCode(403);
        as(LEAD).body(anArticle("", "", "First."))
                .put(path)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        as(LEAD).body(anArticle("", "", "Second.")).put(path).then().statusCode(428);
        as(LEAD).header("If-Match", "1")
                .body(anArticle("", "", "First."))
                .put(path)
                .then()
                .header("ETag", "\"1\"");
        as(LEAD).header("If-Match", "1")
                .body(anArticle("", "", "Second."))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        as(agent).get(path).then().body("body", equalTo("Second."));
        as(agent)
                .get(path + "?version=1")
                .then()
                .body("body", equalTo("First."))
                .body("version", equalTo(1));
        as(agent).get(path + "?version=3").then().statusCode(404);
        as(agent)
                .header("Accept-Language", "de")
                .get(path)
                .then()
                .body("title", equalTo("Anmelden"))
                .body("language", equalTo("de"));
    }

    @Test
    void anArticleNeedsTextsInEveryLanguageAndTopicsThatThereAre() {
        as(LEAD).body(anArticle("\"cr-nonsense\"", "", "X").replace("\"de\"", "\"en\""))
                .put("/v1/guidance-articles/" + slug)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("unknown_topic"))
                .body("errors.pointer", hasItem("#/topicIds/0"));
    }

    @Test
    void articlesAreFoundByTopicServiceAndWordsInAnyLanguage() {
        written(slug, anArticle("\"cr-sign-in\"", "\"intune\"", "Look at the flumboozle."));

        as(agent).get("/v1/guidance-articles?q=flumbooz").then().body("items.id", contains(slug));
        as(agent).get("/v1/guidance-articles?q=登录 flumboozle").then().body("items.id", contains(slug));
        as(agent)
                .get("/v1/guidance-articles?q=flumboozle&serviceId=teams")
                .then()
                .body("items", empty());
        as(agent)
                .get("/v1/guidance-articles?q=flumboozle&serviceId=intune&topicId=cr-sign-in")
                .then()
                .body("items", hasSize(1));
        as(agent)
                .get("/v1/guidance-articles?topicId=cr-sign-in&limit=200")
                .then()
                .body("items.id", hasItems(slug, "sign-in-checklist"));
        as(agent).get("/v1/guidance-articles?q=钥匙孔").then().body("items", empty());
        // Those that came with the database too
        as(agent).get("/v1/guidance-articles?q=pro-rated").then().body("items.id", contains("reading-a-bill"));
    }

    @Test
    void aRequestIsOfferedWhatIsForItsTopicFirstWithChecklistIncidentsAndLink() {
        var customer = aCustomerOf(partner);
        isHandled(
                tell(
                        Aggregate.SERVICE,
                        "microsoft-365",
                        9,
                        "{\"id\": \"microsoft-365\", \"names\": {\"en\": \"Microsoft 365\"}, \"adminCenterTemplate\": \"https://admin.example/{domain}\"}"));
        var incident = anIncidentOf(customer, "announced");
        var request = aCustomerRequestOf(
                partner, aBody(customer).replace("All are sent back.", "The " + slug.replace("-", "") + " blinks."));
        written(slug, anArticle("", "", "When the " + slug.replace("-", "") + " blinks, wait."));

        var guidance = as(agent)
                .header("Accept-Language", "de")
                .get(request + "/guidance")
                .then()
                .statusCode(200)
                .body("suggestions[0].article.id", equalTo("sign-in-checklist"))
                .body("suggestions[0].article.title", equalTo("Checkliste für Anmeldeprobleme"))
                .body("suggestions[0].reason", equalTo("topic"))
                .body("suggestions.find { it.article.id == '" + slug + "' }.reason", equalTo("words"))
                .body("checklist.kind", contains("health_check", "admin_center"))
                .body("checklist.done", contains(false, false))
                .body("incidents.id", contains(incident))
                .body("adminCenterUrl", equalTo("https://admin.example/qingshi.example"))
                .extract();
        as(agent)
                .get(guidance.<String>path("suggestions[0].article.url"))
                .then()
                .statusCode(200);
        step(partner, request, "health_check", "not_solved");
        as(agent)
                .get(request + "/guidance")
                .then()
                .body("checklist.done", contains(true, false))
                .body("suggestions[0].suggestionId", equalTo(guidance.path("suggestions[0].suggestionId")));
    }

    @Test
    void anArticleForAnotherServiceIsNotSuggested() {
        written(slug, anArticle("\"cr-sign-in\"", "\"intune\"", "X"));

        as(agent)
                .get(aCustomerRequestOf(partner) + "/guidance")
                .then()
                .body("suggestions.article.id", not(hasItem(slug)));
    }

    @Test
    void aStepQuotesWhatWasSuggestedAndItsHelpIsCounted() {
        var request = aCustomerRequestOf(partner);
        String suggestion = as(agent).get(request + "/guidance").path("suggestions[0].suggestionId");
        var quoting =
                "{\"kind\": \"article\", \"description\": \"Followed it.\", \"outcome\": \"%s\", \"suggestionId\": \"%s\"%s}";
        var path = request + "/troubleshooting-steps";

        as(agent)
                .body(quoting.formatted("pending", UUID.randomUUID(), ""))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_suggestion"));
        as(agent)
                .body(quoting.formatted("pending", suggestion, ", \"articleId\": \"reading-a-bill\""))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_the_suggested_article"));
        String step = as(agent)
                .body(quoting.formatted("pending", suggestion, ""))
                .post(path)
                .then()
                .statusCode(201)
                .body("articleId", equalTo("sign-in-checklist"))
                .body("articleVersion", equalTo(1))
                .extract()
                .path("id");
        effect(1, 1, 0);

        as(agent)
                .body("{\"outcome\": \"solved\"}")
                .post(path + "/" + step + "/outcome")
                .then()
                .statusCode(200);
        effect(1, 1, 1);
        as(agent)
                .body(quoting.formatted("solved", suggestion, ""))
                .post(path)
                .then()
                .statusCode(201);
        effect(1, 1, 1);
        var others = aCustomerRequestOf(aPartner());
        as(agent).get(others + "/guidance").then().statusCode(404);
        as(aPartner() + "-system").get("/v1/guidance-effect").then().body("suggested", equalTo(0));
    }

    private void effect(int suggested, int quoted, int solved) {
        as(agent)
                .get("/v1/guidance-effect")
                .then()
                .statusCode(200)
                .body("byArticle.find { it.articleId == 'sign-in-checklist' }.suggested", equalTo(suggested))
                .body("quoted", equalTo(quoted))
                .body("solved", equalTo(solved));
    }

    @Test
    void theOperatorIsShownWhatThePartnerWasAndThatCountsOnce() {
        var request = oneReadyToEscalateOf(partner);
        String suggestion = as(agent).get(request + "/guidance").path("suggestions[0].suggestionId");
        as(agent).body(anEscalation()).post(request + "/escalation").then().statusCode(200);

        as("operator-representative")
                .get(request + "/guidance")
                .then()
                .statusCode(200)
                .body("suggestions.suggestionId", hasItem(suggestion));
        effect(1, 0, 0);
    }

    @Test
    void whatComesTooLateToBeFollowedIsNeitherShownNorCounted() {
        var request = oneReadyToEscalateOf(partner);
        as(agent).body(anEscalation()).post(request + "/escalation").then().statusCode(200);

        for (var client : List.of(agent, "operator-representative")) {
            as(client).get(request + "/guidance").then().statusCode(200).body("suggestions", empty());
        }
        as(agent).get("/v1/guidance-effect").then().body("suggested", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-02&to=2026-11-01, 400",
        "from=2026-11-01&to=2026-11-01, 400",
        "from=1990-01-01&to=2026-01-01, 400",
        "from=yesterday, 400",
        "to=-999999999-01-01, 400",
        "from=0001-01-01, 400",
        "to=0001-01-01, 400",
        "from=%2B300000-01-01&to=%2B300000-02-01, 400",
        "from=2026-11-01&to=2026-11-02, 200"
    })
    void theEffectIsOfSomeDays(String query, int status) {
        as(agent).get("/v1/guidance-effect?" + query).then().statusCode(status);
    }
}
