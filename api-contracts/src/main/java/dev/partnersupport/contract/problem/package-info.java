/** What every refusal looks like: RFC 9457 with the fields concerned. */
package dev.partnersupport.contract.problem;
