/** What happened to a case, read from the event log. */
package dev.partnersupport.casework.history;
