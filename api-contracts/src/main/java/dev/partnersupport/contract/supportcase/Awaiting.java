package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose turn it is. */
@Schema(description = "Whose turn it is.")
public enum Awaiting {
    PARTNER,
    OPERATOR,
    NONE
}
