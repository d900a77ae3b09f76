/** The paths of the service, as its contracts have them. */
package dev.partnersupport.support.route;
