/** Lists: a page is asked for with {@code limit} and {@code cursor} and answered with items and the next cursor. */
package dev.partnersupport.contract.paging;
