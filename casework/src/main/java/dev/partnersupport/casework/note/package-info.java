/** What was said about a case. */
package dev.partnersupport.casework.note;
