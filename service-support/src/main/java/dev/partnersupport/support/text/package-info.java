/** Texts for people in the three languages of the project (FR-34). */
package dev.partnersupport.support.text;
