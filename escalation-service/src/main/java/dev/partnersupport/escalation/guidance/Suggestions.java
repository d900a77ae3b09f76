package dev.partnersupport.escalation.guidance;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.search.SearchTerms;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.guidance.Guidance;
import dev.partnersupport.escalation.topic.Topic;
import dev.partnersupport.escalation.triage.QuotedArticle;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.text.Languages;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Articles for a request: those for its topic first, then for others of its support area, for its service, then those that share its
 * words. What a partner is shown is kept, so that a step can quote it and its help be counted.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Suggestions {

    private static final int MOST = 5;
    private static final int MOST_WORDS = 60;

    private static final String BEST = """
            select a.id, a.version, a.texts -> ? ->> 'title' as title,
                   case when score >= 8 then 'topic' when score >= 4 then 'support_area' when score >= 2 then 'service' else 'words' end as reason
            from guidance_article a, lateral (
              select case when ? = any (a.topic_ids) then 8 else 0 end
                   + case when exists (select from topic t where t.id = any (a.topic_ids) and t.support_area_id = ?) then 4 else 0 end
                   + case when ? = any (a.service_ids) then 2 else 0 end
                   + case when a.terms @@ ?::tsquery then least(ts_rank(a.terms, ?::tsquery), 1) else 0 end as score) judged
            where (a.service_ids = '{}' or ? = any (a.service_ids)) and score > 0
            order by score desc, a.id limit ?""";

    private static final String SHOWN =
            "select id from guidance_suggestion where case_id = ? and partner_id = ? and article_id = ? and article_version = ?";

    private static final String SHOW = """
            insert into guidance_suggestion (id, case_id, partner_id, article_id, article_version, suggested_at) values (?, ?, ?, ?, ?, ?)
            on conflict (case_id, article_id, article_version) do nothing""";

    private static final String QUOTED =
            "select article_id, article_version from guidance_suggestion where id = ? and case_id = ? and partner_id = ?";

    private static final String ARTICLE = "select id, version from guidance_article where id = ?";

    private final AgroalDataSource database;
    private final Languages languages;
    private final Clock clock;

    Suggestions(AgroalDataSource database, Languages languages, Clock clock) {
        this.database = database;
        this.languages = languages;
        this.clock = clock;
    }

    private record Found(String id, int version, String title, Guidance.Reason reason) {}

    /** The best for a request, which the partner is shown now; it is kept that it was. */
    public List<Guidance.Suggestion> offer(SupportCase request, Topic topic, String serviceId) {
        try {
            var suggestions = new ArrayList<Guidance.Suggestion>();
            for (var found : best(request, topic, serviceId)) {
                suggestions.add(suggestion(show(request, found), found));
            }
            return suggestions;
        } catch (SQLException e) {
            throw new IllegalStateException("There could be no suggestions", e);
        }
    }

    /** Those of the best that the partner was shown before: for the operator, and when it is too late to follow others. */
    public List<Guidance.Suggestion> offered(SupportCase request, Topic topic, String serviceId) {
        try {
            var suggestions = new ArrayList<Guidance.Suggestion>();
            for (var found : best(request, topic, serviceId)) {
                shown(request, found).map(id -> suggestion(id, found)).ifPresent(suggestions::add);
            }
            return suggestions;
        } catch (SQLException e) {
            throw new IllegalStateException("There could be no suggestions", e);
        }
    }

    private static Guidance.Suggestion suggestion(UUID id, Found found) {
        var url = URI.create("/v1/guidance-articles/" + found.id() + "?version=" + found.version());
        return new Guidance.Suggestion(
                id, new Guidance.SuggestedArticle(found.id(), found.title(), found.version(), url), found.reason());
    }

    private List<Found> best(SupportCase request, Topic topic, String serviceId) throws SQLException {
        var words = SearchTerms.anyOf(request.title() + " " + request.description(), MOST_WORDS)
                .orElse("''");
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(BEST)) {
            select.setString(1, languages.current().tag());
            select.setString(2, topic.id());
            select.setString(3, topic.supportAreaId());
            select.setString(4, serviceId);
            select.setString(5, words);
            select.setString(6, words);
            select.setString(7, serviceId);
            select.setInt(8, MOST);
            var rows = select.executeQuery();
            var found = new ArrayList<Found>();
            while (rows.next()) {
                found.add(found(rows));
            }
            return found;
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("id"),
                row.getInt("version"),
                row.getString("title"),
                Guidance.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)));
    }

    private Optional<UUID> shown(SupportCase request, Found found) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SHOWN)) {
            select.setObject(1, request.id());
            select.setString(2, request.partnerId());
            select.setString(3, found.id());
            select.setInt(4, found.version());
            var row = select.executeQuery();
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private UUID show(SupportCase request, Found found) throws SQLException {
        var before = shown(request, found);
        if (before.isPresent()) {
            return before.get();
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(SHOW)) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, request.id());
            insert.setString(3, request.partnerId());
            insert.setString(4, found.id());
            insert.setInt(5, found.version());
            insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        // Another reader may have been first
        return shown(request, found).orElseThrow();
    }

    /** What speaks against what a step quotes, and else what it quotes. */
    public QuotedArticle quoted(UUID request, RecordStep step, String pointer, Caller caller, List<Reason> reasons) {
        var suggested = step.suggestionId() == null
                ? Optional.<QuotedArticle>empty()
                : find(QUOTED, step.suggestionId(), request, caller.partnerId());
        var article = step.articleId() == null ? suggested : find(ARTICLE, step.articleId());
        if (step.suggestionId() != null && suggested.isEmpty()) {
            reasons.add(Reason.at(pointer + "/suggestionId", "unknown_suggestion"));
        } else if (step.articleId() != null && article.isEmpty()) {
            reasons.add(Reason.at(pointer + "/articleId", "unknown_article", step.articleId()));
        } else if (suggested.isPresent()
                && !suggested.get().id().equals(article.get().id())) {
            reasons.add(Reason.at(pointer + "/articleId", "not_the_suggested_article"));
        }
        return suggested.or(() -> article).orElse(QuotedArticle.NONE);
    }

    private Optional<QuotedArticle> find(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            var row = select.executeQuery();
            return row.next() ? Optional.of(new QuotedArticle(row.getString(1), row.getInt(2))) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be looked up what a step quotes", e);
        }
    }
}
