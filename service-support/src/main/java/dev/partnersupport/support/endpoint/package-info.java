/** What is done around every operation: nothing of an invalid request, nothing lasting of a dry run, nothing twice. */
package dev.partnersupport.support.endpoint;
