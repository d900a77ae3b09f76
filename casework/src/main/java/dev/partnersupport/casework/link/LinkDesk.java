package dev.partnersupport.casework.link;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.AddLink;
import dev.partnersupport.contract.supportcase.CaseLink;
import dev.partnersupport.contract.supportcase.CaseLinkPage;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Links between cases of one partner and one kind; what a caller may not see is not linked to it. */
@ApplicationScoped
@Transactional
public class LinkDesk {

    private final CaseRepository<?, ?> cases;
    private final CaseLinks links;
    private final Cursors cursors;
    private final CaseRecords records;

    LinkDesk(CaseRepository<?, ?> cases, CaseLinks links, Cursors cursors, CaseRecords records) {
        this.cases = cases;
        this.links = links;
        this.cursors = cursors;
        this.records = records;
    }

    /** Links two cases, which tell it both; one that the operator calls a duplicate is resolved. */
    public CaseLink add(Caller caller, UUID caseId, AddLink added) {
        // Both are locked, always in the same order: two that link each other must not wait for each other
        if (added.caseId().compareTo(caseId) < 0) {
            cases.locked(caller, added.caseId());
        }
        var supportCase = cases.toChange(caller, caseId);
        supportCase.requireLink(caller);
        var resolves = added.kind() == AddLink.Kind.DUPLICATE_OF && !caller.isPartner();
        if (resolves) {
            supportCase.moveTo(CaseStatus.RESOLVED, caller);
        }
        var other = other(caller, supportCase, added);
        var there = links.between(supportCase, other, added.kind().kind());
        // The operator may confirm what the partner said
        if (there.isPresent() && !(resolves && there.get().isFrom(caseId))) {
            throw Refusal.byRules(Reason.at("#/caseId", "linked_already"));
        }
        var link = there.orElseGet(() -> linked(caller, supportCase, other, added));
        if (resolves) {
            records.keep(
                    supportCase,
                    supportCase.resolveAsDuplicate(caller, records.now()).with("linkId", link.id()));
        }
        return link.view(caseId, other);
    }

    private SupportCase other(Caller caller, SupportCase supportCase, AddLink added) {
        if (added.caseId().equals(supportCase.id())) {
            throw Refusal.byRules(Reason.at("#/caseId", "same_case"));
        }
        return cases.locked(caller, added.caseId())
                .filter(found -> found.partnerId().equals(supportCase.partnerId()))
                .orElseThrow(() -> Refusal.byRules(Reason.at("#/caseId", "unknown_case")));
    }

    private StoredLink linked(Caller caller, SupportCase supportCase, SupportCase other, AddLink added) {
        var now = records.now();
        var link = new StoredLink(supportCase, other, added.kind().kind(), caller, now);
        links.persistAndFlush(link);
        var isHidden = supportCase.operatorSince() == null || other.operatorSince() == null;
        for (var linked : List.of(supportCase, other)) {
            var fact = linked.linked(caller, now).with("linkId", link.id());
            // Of a case that it must not know of, the operator does not hear by the other one either
            records.keep(linked, isHidden ? fact.only(Audience.PARTNER) : fact);
        }
        return link;
    }

    /** In the order in which they were linked. */
    public CaseLinkPage list(Caller caller, UUID caseId, PageQuery page) {
        var supportCase = cases.visible(caller, caseId);
        var list = "links of " + caseId;
        var after = cursors.openId(page.cursor, caller, list);
        var found = links.of(supportCase, after, page.limit() + 1);
        return cursors.page(
                found,
                page.limit(),
                link -> link.id().toString(),
                caller,
                list,
                (shown, next) -> new CaseLinkPage(views(caller, caseId, shown), next));
    }

    private List<CaseLink> views(Caller caller, UUID caseId, List<StoredLink> shown) {
        var others = cases
                .visible(caller, shown.stream().map(link -> link.other(caseId)).toList())
                .stream()
                .collect(Collectors.toMap(SupportCase::id, other -> other));
        return shown.stream()
                .filter(link -> others.containsKey(link.other(caseId)))
                .map(link -> link.view(caseId, others.get(link.other(caseId))))
                .toList();
    }

    public CaseLink read(Caller caller, UUID caseId, UUID linkId) {
        var link = links.of(cases.visible(caller, caseId), linkId).orElseThrow(Refusal::notFound);
        return views(caller, caseId, List.of(link)).stream().findFirst().orElseThrow(Refusal::notFound);
    }
}
