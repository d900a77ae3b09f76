package dev.partnersupport.partnerrequest.topic;

import dev.partnersupport.casework.topic.CaseTopics;
import dev.partnersupport.casework.topic.TopicForms;
import dev.partnersupport.casework.topic.TopicWrites;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.servicerequest.PutServiceRequestTopic;
import dev.partnersupport.contract.servicerequest.ServiceRequestTopic;
import dev.partnersupport.contract.servicerequest.ServiceRequestTopicPage;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The topics of service requests, in the caller's language. */
@ApplicationScoped
@Transactional
public class Topics implements CaseTopics {

    private static final String OTHER_KIND = "cr-";

    private final TopicRepository repository;
    private final TopicWrites writes;
    private final TopicForms forms;
    private final Clock clock;
    private final Languages languages;
    private final Cursors cursors;

    Topics(
            TopicRepository repository,
            TopicWrites writes,
            TopicForms forms,
            Clock clock,
            Languages languages,
            Cursors cursors) {
        this.repository = repository;
        this.writes = writes;
        this.forms = forms;
        this.clock = clock;
        this.languages = languages;
        this.cursors = cursors;
    }

    ServiceRequestTopicPage list(Caller caller, List<String> categories, PageQuery page) {
        var list = "topics" + categories;
        var after =
                cursors.open(page.cursor, caller, list).map(Integer::parseInt).orElse(0);
        var found = repository.after(after, clock.instant(), categories, page.limit() + 1).stream()
                .map(topic -> view(topic, null))
                .toList();
        return cursors.page(
                found, page.limit(), topic -> topic.position().toString(), caller, list, ServiceRequestTopicPage::new);
    }

    ServiceRequestTopic read(String id, Integer schemaVersion) {
        return view(repository.findByIdOptional(id).orElseThrow(Refusal::notFound), schemaVersion);
    }

    ServiceRequestTopic put(String id, PutServiceRequestTopic written) {
        writes.begin();
        var there = repository.findByIdOptional(id);
        writes.seen(there);
        var category = repository.category(written.categoryId());
        var reasons = category.isEmpty()
                ? List.of(Reason.at("#/categoryId", "unknown_category", written.categoryId()))
                : List.<Reason>of();
        var topic = there.orElseGet(() -> new Topic(id));
        category.ifPresent(known -> topic.write(known));
        writes.write(topic, written, reasons);
        return view(topic, null);
    }

    private ServiceRequestTopic view(Topic topic, Integer schemaVersion) {
        var language = languages.current();
        var version = schemaVersion == null ? topic.schemaVersion() : schemaVersion;
        return topic.view(language, forms.of(topic, version, language), version);
    }

    @Override
    public Optional<Topic> find(String id) {
        return repository.findByIdOptional(id);
    }

    /** Why there is no such topic; one of the other kind is refused with the way there (SR-8). */
    @Override
    public Reason unknown(String id) {
        return id.startsWith(OTHER_KIND)
                ? Reason.at("#/topicId", "wrong_kind", id, "POST /v1/customer-requests")
                : Reason.at("#/topicId", "unknown_topic", id);
    }

    /** The topic of a request that was submitted before. */
    public Topic of(String id) {
        return repository.findByIdOptional(id).orElseThrow();
    }
}
