/** What service requests can be about: categories and topics, data and not code (FR-3). */
package dev.partnersupport.partnerrequest.topic;
