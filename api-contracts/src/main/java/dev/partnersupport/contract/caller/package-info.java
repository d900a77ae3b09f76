/** Who calls, and what the groups of a token allow: the table of callers as data. */
package dev.partnersupport.contract.caller;
