package dev.partnersupport.casework;

import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What finding cases takes, whichever kind they are of. */
@Singleton
public class CaseAccess {

    final Cursors cursors;
    final Precondition precondition;
    final OneAtATime oneAtATime;
    final Clock clock;

    CaseAccess(Cursors cursors, Precondition precondition, OneAtATime oneAtATime, Clock clock) {
        this.cursors = cursors;
        this.precondition = precondition;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }
}
