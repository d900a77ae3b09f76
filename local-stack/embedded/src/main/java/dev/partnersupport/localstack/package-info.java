/**
 * The parts of the system that are not ours, on one machine and without containers: a real PostgreSQL, a real
 * Kafka broker, and a token issuer in place of an OpenID provider. Tests and the local stack start the same ones.
 */
package dev.partnersupport.localstack;
