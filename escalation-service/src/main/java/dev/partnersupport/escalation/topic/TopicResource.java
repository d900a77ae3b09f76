package dev.partnersupport.escalation.topic;

import static dev.partnersupport.contract.caller.Right.Name.MAINTAIN_CATALOGUE;
import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.contract.customerrequest.CustomerRequestTopic;
import dev.partnersupport.contract.customerrequest.CustomerRequestTopicPage;
import dev.partnersupport.contract.customerrequest.CustomerRequestTopicsApi;
import dev.partnersupport.contract.customerrequest.PutCustomerRequestTopic;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

@Endpoint
class TopicResource implements CustomerRequestTopicsApi {

    private final Topics topics;
    private final Callers callers;

    TopicResource(Topics topics, Callers callers) {
        this.topics = topics;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public CustomerRequestTopicPage list(List<String> supportArea, String serviceId, PageQuery page) {
        return topics.list(callers.current(), supportArea, serviceId, page);
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public CustomerRequestTopic read(String id, Integer schemaVersion) {
        return topics.read(id, schemaVersion);
    }

    @Override
    @RolesAllowed(MAINTAIN_CATALOGUE)
    public CustomerRequestTopic put(String id, PutCustomerRequestTopic topic) {
        return topics.put(id, topic);
    }
}
