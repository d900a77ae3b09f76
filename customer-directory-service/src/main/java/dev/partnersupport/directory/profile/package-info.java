/** How a partner's customers reach the partner: written as a draft, then published (FR-11, FR-12). */
package dev.partnersupport.directory.profile;
