/** Who is calling, read from the token once and handed to services as an argument. */
package dev.partnersupport.support.caller;
