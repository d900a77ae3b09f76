/** A service request from its submission to its end (FR-2 to FR-8). */
package dev.partnersupport.partnerrequest.servicerequest;
