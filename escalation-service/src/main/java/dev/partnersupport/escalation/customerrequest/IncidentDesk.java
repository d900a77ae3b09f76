package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.contract.customerrequest.AttachIncident;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.escalation.directory.Directory;
import dev.partnersupport.escalation.directory.IncidentCopy;
import dev.partnersupport.escalation.directory.IncidentEnd;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Lets requests wait for the end of an incident, and brings them back when it has ended (SR-6). */
@ApplicationScoped
class IncidentDesk implements IncidentEnd {

    private static final int AT_ONCE = 200;

    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;
    private final Directory directory;
    private final OneAtATime oneAtATime;
    private final CaseRecords records;

    IncidentDesk(
            CustomerRequestRepository repository,
            CustomerRequestViews views,
            Directory directory,
            OneAtATime oneAtATime,
            CaseRecords records) {
        this.repository = repository;
        this.views = views;
        this.directory = directory;
        this.oneAtATime = oneAtATime;
        this.records = records;
    }

    @Transactional
    CustomerRequestView attach(Caller caller, UUID id, AttachIncident attach) {
        oneAtATime.together(key(attach.incidentId()));
        var request = repository.toChange(caller, id);
        request.requireIncident(caller);
        var incident = directory
                .incident(attach.incidentId())
                .filter(known -> known.concerns(request.customerId(), request.serviceId()))
                // One that was just announced may not be known here yet
                .orElseThrow(() -> Refusal.byRules(Reason.at("#/incidentId", "unknown_incident"))
                        .soonOver());
        if (incident.hasEnded()) {
            throw Refusal.byRules(Reason.at("#/incidentId", "incident_ended"));
        }
        records.keep(request, request.attach(incident.id(), caller, records.now()));
        return views.ofChanged(request, caller);
    }

    /** As often as it is told; each request in a transaction of its own. */
    @Override
    public void ended(UUID incidentId) {
        var after = new UUID(0, 0);
        RuntimeException failure = null;
        for (var attached = attachedTo(incidentId, after);
                !attached.isEmpty();
                attached = attachedTo(incidentId, after)) {
            for (var id : attached) {
                try {
                    QuarkusTransaction.requiringNew().run(() -> bringBack(id, incidentId));
                } catch (RuntimeException e) {
                    // The others are not to wait for it; the event comes again for its sake
                    failure = e;
                }
                after = id;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Whoever is just attaching a request read that the incident goes on, and is waited for; whoever comes later reads that it has ended. */
    private List<UUID> attachedTo(UUID incidentId, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            oneAtATime.of(key(incidentId));
            return repository.attachedTo(incidentId, after, AT_ONCE);
        });
    }

    private void bringBack(UUID id, UUID incidentId) {
        var request = repository.toMove(id);
        if (request.isAttachedTo(incidentId)) {
            var now = records.now();
            var endedAt = directory
                    .incident(incidentId)
                    .flatMap(IncidentCopy::endedAt)
                    .filter(now::isAfter);
            records.keep(request, request.incidentEnded(endedAt.orElse(now), now));
        }
    }

    private static String[] key(UUID incidentId) {
        return new String[] {"incident", incidentId.toString()};
    }
}
