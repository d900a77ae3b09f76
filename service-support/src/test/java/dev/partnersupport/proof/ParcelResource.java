package dev.partnersupport.proof;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.SUBMIT_SERVICE_REQUESTS;
import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.contract.event.EventPage;
import dev.partnersupport.contract.event.FeedQuery;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import dev.partnersupport.support.event.ChangeFeed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

@Endpoint
class ParcelResource implements ParcelsApi {

    private final Parcels parcels;
    private final Callers callers;
    private final ChangeFeed feed;

    ParcelResource(Parcels parcels, Callers callers, ChangeFeed feed) {
        this.parcels = parcels;
        this.callers = callers;
        this.feed = feed;
    }

    @Override
    @RolesAllowed(SUBMIT_SERVICE_REQUESTS)
    public Parcel.View post(Parcel.Post parcel) {
        return parcels.post(callers.current(), parcel);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public ParcelPage list(PageQuery page) {
        return parcels.list(callers.current(), page);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public Parcel.View read(UUID id) {
        return parcels.read(id);
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public Parcel.View relabel(UUID id, Parcel.Post parcel) {
        return parcels.relabel(callers.current(), id, parcel);
    }

    @Override
    @RolesAllowed(SUBMIT_SERVICE_REQUESTS)
    public Parcel.View change(UUID id, MergePatch<Parcel.Change> patch) {
        return parcels.change(callers.current(), id, patch);
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public Parcel.View announce(UUID id) {
        return parcels.announce(callers.current(), id);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public EventPage events(FeedQuery query) {
        return feed.read(callers.current(), query);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public Response lie(String lie) {
        var answer = Response.status(lie.equals("status") ? 299 : 200)
                .type(lie.equals("type") ? "text/plain" : "application/json");
        if (!lie.equals("no-tag")) {
            answer.tag("0");
        }
        if (lie.equals("header")) {
            answer.header("X-Undeclared", "yes");
        }
        return answer.entity(lie.equals("member") ? Map.of("undeclared", true) : Map.of("id", lie))
                .build();
    }

    @Override
    @RolesAllowed(READ_CASES)
    public String fail() {
        throw new IllegalStateException("select secret from somewhere");
    }

    @Override
    public String unannotated() {
        return "never";
    }
}
