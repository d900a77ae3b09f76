/** A service of two tables that has nothing but the plumbing: what holds here holds for every service. */
package dev.partnersupport.proof;
