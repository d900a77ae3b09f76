/** The directory: customers, what is resold to them, support profiles, the catalogue of services and its incidents. */
package dev.partnersupport.contract.directory;
