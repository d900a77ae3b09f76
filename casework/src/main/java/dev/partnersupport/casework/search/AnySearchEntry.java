package dev.partnersupport.casework.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What cases are found by, for those who see all partners. */
@Entity
@Immutable
@Table(name = "case_search")
class AnySearchEntry {

    @Id
    private UUID caseId;

    @Column(columnDefinition = "tsvector")
    private String vector;
}
