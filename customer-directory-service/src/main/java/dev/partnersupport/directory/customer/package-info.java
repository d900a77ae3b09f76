/** Customers and what is resold to them; a company under several partners is a customer of each, unknown to the others. */
package dev.partnersupport.directory.customer;
