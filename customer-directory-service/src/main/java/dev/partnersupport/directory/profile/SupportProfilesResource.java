package dev.partnersupport.directory.profile;

import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.contract.directory.SupportProfilePage;
import dev.partnersupport.contract.directory.SupportProfileRow.Coverage;
import dev.partnersupport.contract.directory.SupportProfileView;
import dev.partnersupport.contract.directory.SupportProfilesApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

@Endpoint
class SupportProfilesResource implements SupportProfilesApi {

    private final SupportProfileLists profiles;
    private final Callers callers;

    SupportProfilesResource(SupportProfileLists profiles, Callers callers) {
        this.profiles = profiles;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public SupportProfilePage list(List<Coverage> state, PageQuery page) {
        return profiles.list(callers.current(), state, page);
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public SupportProfileView read(String partnerId) {
        return profiles.read(partnerId);
    }
}
