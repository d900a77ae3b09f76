/** A customer request from its opening to its end (FR-23 to FR-33). */
package dev.partnersupport.escalation.customerrequest;
