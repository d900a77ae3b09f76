package dev.partnersupport.partnerrequest.topic;

import static dev.partnersupport.contract.caller.Right.Name.MAINTAIN_CATALOGUE;
import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.servicerequest.PutServiceRequestTopic;
import dev.partnersupport.contract.servicerequest.ServiceRequestTopic;
import dev.partnersupport.contract.servicerequest.ServiceRequestTopicPage;
import dev.partnersupport.contract.servicerequest.ServiceRequestTopicsApi;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

@Endpoint
class TopicResource implements ServiceRequestTopicsApi {

    private final Topics topics;
    private final Callers callers;

    TopicResource(Topics topics, Callers callers) {
        this.topics = topics;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public ServiceRequestTopicPage list(List<String> category, PageQuery page) {
        return topics.list(callers.current(), category, page);
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public ServiceRequestTopic read(String id, Integer schemaVersion) {
        return topics.read(id, schemaVersion);
    }

    @Override
    @RolesAllowed(MAINTAIN_CATALOGUE)
    public ServiceRequestTopic put(String id, PutServiceRequestTopic topic) {
        return topics.put(id, topic);
    }
}
