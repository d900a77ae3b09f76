package dev.partnersupport.directory.profile;

import static dev.partnersupport.contract.caller.Right.Name.MANAGE_PARTNER;
import static dev.partnersupport.contract.caller.Right.Name.READ_DIRECTORY;

import dev.partnersupport.contract.directory.PutSupportProfile;
import dev.partnersupport.contract.directory.SupportProfileApi;
import dev.partnersupport.contract.directory.SupportProfilePublicationPage;
import dev.partnersupport.contract.directory.SupportProfileView;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class SupportProfileResource implements SupportProfileApi {

    private final SupportProfiles profiles;
    private final Callers callers;

    SupportProfileResource(SupportProfiles profiles, Callers callers) {
        this.profiles = profiles;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public SupportProfileView read() {
        return profiles.read(callers.current());
    }

    @Override
    @RolesAllowed(MANAGE_PARTNER)
    public SupportProfileView put(PutSupportProfile profile) {
        return profiles.put(callers.current(), profile);
    }

    @Override
    @RolesAllowed(MANAGE_PARTNER)
    public SupportProfileView publish() {
        return profiles.publish(callers.current());
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public SupportProfileView readPublished() {
        return profiles.readPublished(callers.current());
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public SupportProfilePublicationPage listPublications(PageQuery page) {
        return profiles.publications(callers.current(), page);
    }
}
