package dev.partnersupport.casework.topic;

import dev.partnersupport.support.problem.Refusal.Reason;
import java.util.Optional;

/** The topics of one kind of case. */
public interface CaseTopics {

    Optional<? extends CaseTopic> find(String id);

    /** Why there is no such topic. */
    Reason unknown(String id);
}
