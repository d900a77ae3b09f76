/** Contacts of the operator with the partner: who, when and how (FR-7, FR-33). */
package dev.partnersupport.casework.contact;
