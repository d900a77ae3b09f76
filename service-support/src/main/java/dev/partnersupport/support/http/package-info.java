/** What every endpoint does alike with headers and JSON, each convention once. */
package dev.partnersupport.support.http;
