/** Cases that belong together. */
package dev.partnersupport.casework.link;
