/**
 * One append-only log of facts per service, and everything that reads or feeds it: the relay to Kafka, the change feed, the
 * inbox that keeps a consumer from doing a thing twice.
 */
package dev.partnersupport.support.event;
