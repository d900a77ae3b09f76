/** Copies of what the customer directory tells over Kafka, so that this service works alone. */
package dev.partnersupport.escalation.directory;
