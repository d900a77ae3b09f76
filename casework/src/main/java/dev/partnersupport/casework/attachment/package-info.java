/** The files of a case. */
package dev.partnersupport.casework.attachment;
