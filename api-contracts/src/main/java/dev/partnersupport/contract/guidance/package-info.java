/**
 * How-to articles that are offered before an escalation (FR-17), what is suggested for a request, and how often that
 * helped.
 */
package dev.partnersupport.contract.guidance;
