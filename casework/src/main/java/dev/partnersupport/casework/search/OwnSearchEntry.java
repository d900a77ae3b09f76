package dev.partnersupport.casework.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the calling partner's cases are found by: a view that looks for itself whose they are. */
@Entity
@Immutable
@Table(name = "own_case_search")
class OwnSearchEntry {

    @Id
    private UUID caseId;

    @Column(columnDefinition = "tsvector")
    private String vector;
}
