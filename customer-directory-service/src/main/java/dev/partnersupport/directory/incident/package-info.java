/** Known interruptions of services, announced by the operator (SR-1, SR-6). */
package dev.partnersupport.directory.incident;
