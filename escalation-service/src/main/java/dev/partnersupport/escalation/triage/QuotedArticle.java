package dev.partnersupport.escalation.triage;

/** The article, in its version, that a step followed; both null when none. */
public record QuotedArticle(String id, Integer version) {

    public static final QuotedArticle NONE = new QuotedArticle(null, null);
}
