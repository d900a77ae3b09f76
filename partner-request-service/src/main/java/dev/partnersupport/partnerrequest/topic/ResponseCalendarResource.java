package dev.partnersupport.partnerrequest.topic;

import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.casework.clock.ResponseCalendars;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.ResponseCalendarPage;
import dev.partnersupport.contract.supportcase.ResponseCalendarsApi;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class ResponseCalendarResource implements ResponseCalendarsApi {

    private final ResponseCalendars calendars;
    private final Callers callers;

    ResponseCalendarResource(ResponseCalendars calendars, Callers callers) {
        this.calendars = calendars;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public ResponseCalendarPage list(PageQuery page) {
        return calendars.list(callers.current(), page);
    }
}
