/** The trace that a request belongs to, the same in log, facts, events and problems. */
package dev.partnersupport.support.trace;
