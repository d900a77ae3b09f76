/** The work of both sides on a case, whichever kind it is of. */
package dev.partnersupport.casework.desk;
