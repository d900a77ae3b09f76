/** Customer requests: a customer's problem with a resold service, the partner's first and then escalated (FR-9 to FR-33). */
package dev.partnersupport.contract.customerrequest;
