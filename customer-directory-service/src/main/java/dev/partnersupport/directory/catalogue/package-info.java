/** The services that can be resold: data and not code. */
package dev.partnersupport.directory.catalogue;
