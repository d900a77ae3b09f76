/** What the partner thought of resolutions. */
package dev.partnersupport.casework.feedback;
