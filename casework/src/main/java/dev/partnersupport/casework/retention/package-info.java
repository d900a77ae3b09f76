/** What is not kept for ever: whom to contact about a case that has long been over. */
package dev.partnersupport.casework.retention;
