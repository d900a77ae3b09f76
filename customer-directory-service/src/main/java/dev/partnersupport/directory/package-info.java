/** The customer directory. */
package dev.partnersupport.directory;
