package dev.partnersupport.directory.customerimport;

import dev.partnersupport.contract.directory.RefusedLine;
import dev.partnersupport.contract.problem.Problem.FieldError;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One fault of a line that was refused. */
@Entity
@Immutable
@Table(name = "refused_line")
class StoredRefusedLine {

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long position;

    private UUID importId;
    private String partnerId;
    private long line;
    private String pointer;
    private String code;
    private String detail;

    protected StoredRefusedLine() {}

    StoredRefusedLine(StoredImport of, long line, FieldError fault) {
        importId = of.id();
        partnerId = of.partnerId();
        this.line = line;
        pointer = storable(fault.pointer());
        code = fault.code();
        detail = storable(fault.detail());
    }

    /** A pointer may lead through names of members that are as long as a line, or hold what the database does not. */
    private static String storable(String text) {
        if (text == null) {
            return null;
        }
        var end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return text.substring(0, end).replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", "\ufffd");
    }

    long position() {
        return position;
    }

    RefusedLine view() {
        return new RefusedLine(line, pointer, code, detail);
    }
}
