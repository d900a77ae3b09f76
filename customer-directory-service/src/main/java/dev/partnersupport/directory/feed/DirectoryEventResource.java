package dev.partnersupport.directory.feed;

import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.contract.directory.DirectoryEventsApi;
import dev.partnersupport.contract.event.EventPage;
import dev.partnersupport.contract.event.FeedQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import dev.partnersupport.support.event.ChangeFeed;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class DirectoryEventResource implements DirectoryEventsApi {

    private final ChangeFeed feed;
    private final Callers callers;

    DirectoryEventResource(ChangeFeed feed, Callers callers) {
        this.feed = feed;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public EventPage read(FeedQuery query) {
        return feed.read(callers.current(), query);
    }
}
