package dev.partnersupport.contract.guidance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an article is about. */
@Schema(description = "What the article is about.")
public enum ArticleKind {
    TECHNICAL,
    BILLING,
    SELF_HELP,
    ACCOUNT,
    FRAUD
}
