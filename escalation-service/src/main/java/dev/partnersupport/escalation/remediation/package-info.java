/** What partner and operator agree after a pattern of inappropriate escalations: requested, met about, agreed, done (FR-20, FR-21). */
package dev.partnersupport.escalation.remediation;
