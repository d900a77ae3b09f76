/** How many requests of a customer are open, as escalation-service tells it (SR-14). */
package dev.partnersupport.directory.openrequest;
