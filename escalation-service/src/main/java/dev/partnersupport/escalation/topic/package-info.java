/** What customer requests can be about: support areas and topics, data and not code (FR-13 to FR-15). */
package dev.partnersupport.escalation.topic;
