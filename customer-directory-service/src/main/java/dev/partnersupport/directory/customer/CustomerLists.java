package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.CustomerPage;
import dev.partnersupport.contract.directory.CustomerRow;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A partner's customers, many at a time: listed and searched (FR-24, SR-14). */
@ApplicationScoped
@Transactional
class CustomerLists {

    private static final String LIST = "customers";
    private static final Position NEWEST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private final CustomerRows rows;
    private final Cursors cursors;

    CustomerLists(CustomerRows rows, Cursors cursors) {
        this.rows = rows;
        this.cursors = cursors;
    }

    private record Position(Instant at, UUID id) {

        static Position of(CustomerRow row) {
            return new Position(row.createdAt(), row.id());
        }

        static Position parse(String text) {
            var parts = text.split(" ");
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return at + " " + id;
        }
    }

    /** The one with a number of the partner's, those that a needle finds, the best first, or all, the newest first. */
    CustomerPage page(Caller caller, String needle, String reference, PageQuery page) {
        var isSearch = needle != null && !needle.isBlank();
        if (reference != null && !reference.isEmpty()) {
            return onePage(page, rows.withReference(caller, reference, isSearch ? needle.strip() : ""));
        }
        return isSearch ? onePage(page, rows.search(caller, needle.strip(), page.limit())) : newestFirst(caller, page);
    }

    private CustomerPage newestFirst(Caller caller, PageQuery page) {
        var before =
                cursors.open(page.cursor, caller, LIST).map(Position::parse).orElse(NEWEST);
        var found = rows.before(caller, before.at(), before.id(), page.limit() + 1);
        return cursors.page(found, page.limit(), row -> Position.of(row).toString(), caller, LIST, CustomerPage::new);
    }

    private static CustomerPage onePage(PageQuery page, List<CustomerRow> found) {
        if (page.cursor != null) {
            throw Refusal.invalidParameter("cursor", "forged_cursor");
        }
        return new CustomerPage(found, null);
    }
}
