/** Keyset paging: a cursor is the position of the last row, sealed for one caller, filter and order. */
package dev.partnersupport.support.paging;
