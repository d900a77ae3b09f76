/** Copies of what the customer directory tells of partners, so that cases can name them. */
package dev.partnersupport.casework.partner;
