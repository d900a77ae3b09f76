package dev.partnersupport.casework.clock;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.partnersupport.casework.clock.ResponseCalendar.Key;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.ResponseCalendarPage;
import dev.partnersupport.contract.supportcase.TopicResponseTarget;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.text.Languages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** The response calendars: read often and changed seldom, so a change is seen within a minute. */
@ApplicationScoped
@Transactional
public class ResponseCalendars implements WorkingTimes, PanacheRepositoryBase<ResponseCalendar, Key> {

    private static final Duration KEEP = Duration.ofMinutes(1);

    private static final String CURRENT =
            "from ResponseCalendar c where c.version = (select max(o.version) from ResponseCalendar o where o.id = c.id)";

    private final LoadingCache<Key, ResponseCalendar> known =
            Caffeine.newBuilder().maximumSize(100).build(this::findById);
    private final LoadingCache<String, Optional<ResponseCalendar>> current =
            Caffeine.newBuilder().expireAfterWrite(KEEP).maximumSize(100).build(this::findCurrent);
    private final Languages languages;
    private final Cursors cursors;

    ResponseCalendars(Languages languages, Cursors cursors) {
        this.languages = languages;
        this.cursors = cursors;
    }

    public ResponseCalendarPage list(Caller caller, PageQuery page) {
        var list = "calendars";
        var after = cursors.open(page.cursor, caller, list).orElse("");
        var found = find(CURRENT + " and c.id > ?1 order by c.id", after).range(0, page.limit()).stream()
                .map(calendar -> calendar.view(languages.current().tag()))
                .toList();
        return cursors.page(found, page.limit(), calendar -> calendar.id(), caller, list, ResponseCalendarPage::new);
    }

    /** What a topic promises for a severity, by the calendar as it is now. */
    public ResponseRule rule(TopicResponseTarget target) {
        var calendar = current.get(target.calendarId()).orElseThrow();
        return new ResponseRule(calendar.id(), calendar.version(), calendar.workingTime(), target.duration());
    }

    public boolean exists(String id) {
        return findCurrent(id).isPresent();
    }

    @Override
    public WorkingTime of(String calendarId, int version) {
        return known.get(new Key(calendarId, version)).workingTime();
    }

    private Optional<ResponseCalendar> findCurrent(String id) {
        return find(CURRENT + " and c.id = ?1", id).firstResultOptional();
    }
}
