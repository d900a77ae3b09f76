/** What may help before an escalation: articles, suggestions for a request, and how often these helped (FR-17). */
package dev.partnersupport.escalation.guidance;
