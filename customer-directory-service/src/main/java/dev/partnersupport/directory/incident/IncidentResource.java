package dev.partnersupport.directory.incident;

import static dev.partnersupport.contract.caller.Right.Name.MAINTAIN_CATALOGUE;
import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.contract.directory.AnnounceIncident;
import dev.partnersupport.contract.directory.ServiceIncidentPage;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.directory.ServiceIncidentView;
import dev.partnersupport.contract.directory.ServiceIncidentsApi;
import dev.partnersupport.contract.directory.UpdateIncident;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

@Endpoint
class IncidentResource implements ServiceIncidentsApi {

    private final ServiceIncidents incidents;
    private final Callers callers;

    IncidentResource(ServiceIncidents incidents, Callers callers) {
        this.incidents = incidents;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(MAINTAIN_CATALOGUE)
    public ServiceIncidentView announce(AnnounceIncident incident) {
        return incidents.announce(callers.current(), incident);
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public ServiceIncidentPage list(List<ServiceIncidentState> state, PageQuery page) {
        return incidents.list(callers.current(), state, page);
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public ServiceIncidentView read(UUID id) {
        return incidents.read(callers.current(), id);
    }

    @Override
    @RolesAllowed(MAINTAIN_CATALOGUE)
    public ServiceIncidentView update(UUID id, MergePatch<UpdateIncident> patch) {
        return incidents.update(callers.current(), id, patch);
    }
}
