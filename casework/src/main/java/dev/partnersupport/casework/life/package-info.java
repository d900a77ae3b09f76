/** The life of a case as data: which moves and acts there are, from where, and for whom. */
package dev.partnersupport.casework.life;
