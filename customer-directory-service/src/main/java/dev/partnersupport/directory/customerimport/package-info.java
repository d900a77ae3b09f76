/**
 * Customers that come in a file: put aside as it comes, worked off in the background some lines at a time, and taken up again where
 * it stood when the service, or the replica that was at it, starts again.
 */
package dev.partnersupport.directory.customerimport;
