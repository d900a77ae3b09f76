/** Response calendars and the clocks that run by them, and what a case does by itself when its time has come. */
package dev.partnersupport.casework.clock;
