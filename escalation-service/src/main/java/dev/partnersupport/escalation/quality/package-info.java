/** How good the escalations of a partner were, as the operator judged them, and the pattern that may call for a plan (FR-19, FR-20). */
package dev.partnersupport.escalation.quality;
