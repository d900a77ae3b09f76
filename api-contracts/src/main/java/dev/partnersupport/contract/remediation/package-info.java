/**
 * How good a partner's escalations were, and what partner and operator agree when a pattern of them was not (FR-19 to
 * FR-21).
 */
package dev.partnersupport.contract.remediation;
