/** Partners: who resells, as each says of itself and as the operator and the other services see it. */
package dev.partnersupport.directory.partner;
