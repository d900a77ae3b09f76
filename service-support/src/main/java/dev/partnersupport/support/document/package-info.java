/** What the OpenAPI document says of every operation alike, so that no endpoint has to. */
package dev.partnersupport.support.document;
