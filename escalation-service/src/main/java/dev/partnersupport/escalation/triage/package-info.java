/** What the partner does before escalating: troubleshooting steps and their outcomes (FR-28 to FR-31). */
package dev.partnersupport.escalation.triage;
