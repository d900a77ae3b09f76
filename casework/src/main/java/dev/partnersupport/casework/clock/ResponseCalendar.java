package dev.partnersupport.casework.clock;

import dev.partnersupport.contract.supportcase.OpeningHours;
import dev.partnersupport.contract.supportcase.ResponseCalendarView;
import dev.partnersupport.contract.supportcase.ResponseCalendarView.CalendarException;
import dev.partnersupport.contract.supportcase.ResponseCalendarView.WeekHours;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The hours in which response targets run. */
@Entity
@Immutable
@IdClass(ResponseCalendar.Key.class)
public class ResponseCalendar {

    @Id
    private String id;

    @Id
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private String timeZone;

    @JdbcTypeCode(SqlTypes.JSON)
    private Week week;

    private LocalDate validUntilOn;

    /** A calendar as it was once. */
    record Key(String id, int version) {}

    /** How the hours are kept. */
    record Week(List<WeekHours> hours, List<CalendarException> exceptions) {}

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public WorkingTime workingTime() {
        var byDay = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        week.hours().forEach(stretch -> stretch.days().forEach(day -> byDay.put(day, stretch.hours())));
        var byDate =
                week.exceptions().stream().collect(Collectors.toMap(CalendarException::on, CalendarException::hours));
        return new WorkingTime(ZoneId.of(timeZone), byDay, byDate);
    }

    ResponseCalendarView view(String language) {
        return new ResponseCalendarView(
                id, version, names.get(language), timeZone, week.hours(), week.exceptions(), validUntilOn);
    }
}
