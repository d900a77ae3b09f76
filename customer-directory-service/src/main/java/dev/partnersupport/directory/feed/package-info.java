/** What happened in the directory, for those who follow it. */
package dev.partnersupport.directory.feed;
