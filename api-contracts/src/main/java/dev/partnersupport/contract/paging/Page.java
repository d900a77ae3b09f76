package dev.partnersupport.contract.paging;

/** One page of a list; every page record is one, so that the {@code Link} header is made in one place. */
public interface Page {

    /** Asks for the page after this one; absent on the last. */
    String nextCursor();
}
