package dev.partnersupport.casework.clock;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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

/** The response calendars: read often and changed seldom, so a change is seen within a minute. */
@ApplicationScoped
@Transactional
public class ResponseCalendars implements WorkingTimes, PanacheRepositoryBase<ResponseCalendar, String> {

    private static final Duration KEEP = Duration.ofMinutes(1);

    private final LoadingCache<String, ResponseCalendar> known =
            Caffeine.newBuilder().expireAfterWrite(KEEP).build(this::findById);
    private final Languages languages;
    private final Cursors cursors;

    ResponseCalendars(Languages languages, Cursors cursors) {
        this.languages = languages;
        this.cursors = cursors;
    }

    public ResponseCalendarPage list(Caller caller, PageQuery page) {
        var list = "calendars";
        var after = cursors.open(page.cursor, caller, list).orElse("");
        var found = find("id > ?1 order by id", after).range(0, page.limit()).stream()
                .map(calendar -> calendar.view(languages.current().tag()))
                .toList();
        return cursors.page(found, page.limit(), calendar -> calendar.id(), caller, list, ResponseCalendarPage::new);
    }

    /** What a topic promises for a severity, by the calendar as it is now. */
    public ResponseRule rule(TopicResponseTarget target) {
        var calendar = known.get(target.calendarId());
        return new ResponseRule(calendar.id(), calendar.version(), calendar.workingTime(), target.duration());
    }

    @Override
    public WorkingTime of(String calendarId) {
        return known.get(calendarId).workingTime();
    }
}
