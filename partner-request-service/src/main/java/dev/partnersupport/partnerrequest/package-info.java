/** Service requests: the partner's own problems with Partner Center. */
package dev.partnersupport.partnerrequest;
