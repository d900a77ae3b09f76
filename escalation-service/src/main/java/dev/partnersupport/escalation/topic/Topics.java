package dev.partnersupport.escalation.topic;

import dev.partnersupport.casework.topic.CaseTopics;
import dev.partnersupport.casework.topic.TopicForms;
import dev.partnersupport.casework.topic.TopicWrites;
import dev.partnersupport.contract.customerrequest.CustomerRequestTopic;
import dev.partnersupport.contract.customerrequest.CustomerRequestTopicPage;
import dev.partnersupport.contract.customerrequest.PutCustomerRequestTopic;
import dev.partnersupport.contract.paging.PageQuery;
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

/** The topics of customer requests, in the caller's language. */
@ApplicationScoped
@Transactional
public class Topics implements CaseTopics {

    private static final String OTHER_KIND = "sr-";

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

    CustomerRequestTopicPage list(Caller caller, List<String> areas, String serviceId, PageQuery page) {
        var list = "topics" + areas + serviceId;
        var after =
                cursors.open(page.cursor, caller, list).map(Integer::parseInt).orElse(0);
        var found = repository.after(after, clock.instant(), areas, serviceId, page.limit() + 1).stream()
                .map(topic -> view(topic, null))
                .toList();
        return cursors.page(
                found, page.limit(), topic -> topic.position().toString(), caller, list, CustomerRequestTopicPage::new);
    }

    CustomerRequestTopic read(String id, Integer schemaVersion) {
        return view(repository.findByIdOptional(id).orElseThrow(Refusal::notFound), schemaVersion);
    }

    CustomerRequestTopic put(String id, PutCustomerRequestTopic written) {
        writes.begin();
        var there = repository.findByIdOptional(id);
        writes.seen(there);
        var supportArea = repository.supportArea(written.supportAreaId());
        var reasons = supportArea.isEmpty()
                ? List.of(Reason.at("#/supportAreaId", "unknown_support_area", written.supportAreaId()))
                : List.<Reason>of();
        var topic = there.orElseGet(() -> new Topic(id));
        supportArea.ifPresent(known -> topic.write(written, known));
        writes.write(topic, written, reasons);
        return view(topic, null);
    }

    private CustomerRequestTopic view(Topic topic, Integer schemaVersion) {
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
                ? Reason.at("#/topicId", "wrong_kind", id, "POST /v1/service-requests")
                : Reason.at("#/topicId", "unknown_topic", id);
    }

    /** The topic of a request that was opened before. */
    public Topic of(String id) {
        return repository.findByIdOptional(id).orElseThrow();
    }
}
