/** Customer requests: triage by the partner, the escalation gate, and the operator's work after it. */
package dev.partnersupport.escalation;
