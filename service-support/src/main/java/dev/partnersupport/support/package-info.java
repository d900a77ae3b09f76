/** What every service needs and no business knows: time, ids, and in the packages below callers, events, problems, HTTP. */
package dev.partnersupport.support;
