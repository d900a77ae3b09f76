/** What escalating asks for: each rule named once, for readiness and for the act alike. */
package dev.partnersupport.escalation.gate;
