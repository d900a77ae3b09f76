/** Every refusal as a problem (RFC 9457): business code throws a {@code Refusal}, all the rest is turned into one here. */
package dev.partnersupport.support.problem;
