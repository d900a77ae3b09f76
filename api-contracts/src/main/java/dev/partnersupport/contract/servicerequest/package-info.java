/** Service requests: the partner's own problems with Partner Center (FR-1 to FR-8). */
package dev.partnersupport.contract.servicerequest;
