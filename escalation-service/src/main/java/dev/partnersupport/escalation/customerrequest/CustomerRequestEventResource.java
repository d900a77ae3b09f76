package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.contract.customerrequest.CustomerRequestEventsApi;
import dev.partnersupport.contract.event.EventPage;
import dev.partnersupport.contract.event.FeedQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import dev.partnersupport.support.event.ChangeFeed;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class CustomerRequestEventResource implements CustomerRequestEventsApi {

    private final ChangeFeed feed;
    private final Callers callers;

    CustomerRequestEventResource(ChangeFeed feed, Callers callers) {
        this.feed = feed;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public EventPage read(FeedQuery query) {
        return feed.read(callers.current(), query);
    }
}
