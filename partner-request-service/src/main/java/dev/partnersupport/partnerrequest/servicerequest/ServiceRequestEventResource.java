package dev.partnersupport.partnerrequest.servicerequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.contract.event.EventPage;
import dev.partnersupport.contract.event.FeedQuery;
import dev.partnersupport.contract.servicerequest.ServiceRequestEventsApi;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import dev.partnersupport.support.event.ChangeFeed;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class ServiceRequestEventResource implements ServiceRequestEventsApi {

    private final ChangeFeed feed;
    private final Callers callers;

    ServiceRequestEventResource(ChangeFeed feed, Callers callers) {
        this.feed = feed;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public EventPage read(FeedQuery query) {
        return feed.read(callers.current(), query);
    }
}
