package dev.partnersupport.escalation.guide;

import dev.partnersupport.contract.customerrequest.GuideReference;
import dev.partnersupport.contract.customerrequest.ProgramGuidePage;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.escalation.Shanghai;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The versions of the program guide, and which of them is in force. */
@ApplicationScoped
@Transactional
public class ProgramGuides implements PanacheRepositoryBase<Guide, String> {

    private final Cursors cursors;
    private final Clock clock;

    ProgramGuides(Cursors cursors, Clock clock) {
        this.cursors = cursors;
        this.clock = clock;
    }

    /** There always is one: the first came with the database. */
    public GuideReference inForce() {
        return inForce(newestFirst()).reference();
    }

    ProgramGuidePage list(Caller caller, PageQuery page) {
        var guides = newestFirst();
        var inForce = inForce(guides);
        var views = guides.stream().map(guide -> guide.view(guide == inForce)).toList();
        return cursors.pageOf(views, page.cursor, page.limit(), caller, "program guides", ProgramGuidePage::new);
    }

    private Guide inForce(List<Guide> newestFirst) {
        var today = Shanghai.day(clock.instant());
        return newestFirst.stream()
                .filter(guide -> guide.isInForceOn(today))
                .findFirst()
                .orElseThrow();
    }

    private List<Guide> newestFirst() {
        return list("order by inForceFrom desc, version desc");
    }
}
