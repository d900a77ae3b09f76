/** The facts that services tell each other over Kafka and partners through the change feed. */
package dev.partnersupport.contract.event;
