/** Response targets: how they came about, for both sides, and what happens when their time has come. */
package dev.partnersupport.casework.response;
