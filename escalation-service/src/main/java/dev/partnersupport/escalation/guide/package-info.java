/** The program guide and agreement in their versions: what partner and operator have agreed to (FR-16, FR-22). */
package dev.partnersupport.escalation.guide;
