/** Full text over cases: what was said on both sides, in German, English and Chinese. */
package dev.partnersupport.casework.search;
