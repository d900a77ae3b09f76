package dev.partnersupport.casework.response;

import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.contract.supportcase.ResponseTarget;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** By when the operator must have contacted the partner, and why (FR-7). */
@ApplicationScoped
@Transactional
public class ResponseTargets {

    private final CaseRepository<?, ?> cases;

    ResponseTargets(CaseRepository<?, ?> cases) {
        this.cases = cases;
    }

    public ResponseTarget read(Caller caller, UUID caseId) {
        return cases.visible(caller, caseId).timing().target().orElseThrow(Refusal::notFound);
    }
}
