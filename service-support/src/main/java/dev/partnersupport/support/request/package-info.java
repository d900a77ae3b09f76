/** What comes in, read strictly: whatever the document refuses is gathered and told at once. */
package dev.partnersupport.support.request;
