package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.PageQuery;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cases of a list: a filter given several times is OR, different filters are AND. */
public class CaseQuery extends PageQuery {

    @QueryParam("status")
    @Parameter(description = "Only cases that stand there.")
    public List<CaseStatus> status;

    @QueryParam("open")
    @Parameter(description = "Only cases that somebody still has something to do for, or only the others.")
    public Boolean open;

    @QueryParam("severity")
    @Parameter(description = "Only cases of this severity.")
    public List<Severity> severity;

    @QueryParam("awaiting")
    @Parameter(description = "Only cases in which this side has something to do.")
    public List<Awaiting> awaiting;

    @QueryParam("createdFrom")
    @Parameter(description = "Only cases that came in then or later.")
    public Instant createdFrom;

    @QueryParam("createdTo")
    @Parameter(description = "Only cases that came in before, exclusive.")
    public Instant createdTo;

    @QueryParam("updatedFrom")
    @Parameter(description = "Only cases that changed last then or later.")
    public Instant updatedFrom;

    @QueryParam("updatedTo")
    @Parameter(description = "Only cases that changed last before.")
    public Instant updatedTo;

    @QueryParam("overdue")
    @Parameter(
            description =
                    "For the operator: `true` only cases whose contact is overdue, `false` only those to which one is owed that is not due yet.")
    public Boolean overdue;

    @QueryParam("sort")
    @Pattern(regexp = "^-?(createdAt|updatedAt|dueAt|severity)$")
    @Parameter(
            description =
                    "One of `createdAt`, `updatedAt`, `dueAt` and `severity`, with `-` from the last to the first or from the most severe; `-createdAt` when absent. `dueAt` and `severity` put what is open in order and leave out the rest; of one severity what is due first is the more severe.")
    public String sort;

    @QueryParam("q")
    @Size(min = 1, max = 200)
    @Parameter(
            description =
                    "Only cases in whose number, title, description, external reference or public notes all these words are, some milliseconds after they were said. A word of two letters or more finds those that begin with it, a single one only itself; of Chinese any part is found.")
    public String q;

    @QueryParam("topicId")
    @Parameter(description = "Only cases on this topic.")
    public List<String> topicId;

    @QueryParam("externalReference")
    @Size(max = 100)
    @Parameter(description = "Only the case with the partner's own ticket number.")
    public String externalReference;

    @QueryParam("number")
    @Size(max = 20)
    @Parameter(description = "Only the case with this number.")
    public String number;

    @QueryParam("partnerId")
    @Parameter(description = "For the operator: only cases of this partner.")
    public List<String> partnerId;

    @QueryParam("assignee")
    @Size(max = 255)
    @Parameter(description = "For the operator: a representative's `sub`, `me`, or `none`.")
    public String assignee;
}
