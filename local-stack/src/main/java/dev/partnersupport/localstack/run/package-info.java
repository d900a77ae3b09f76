/** Runs the whole system on one machine: database, broker, token issuer and the three packaged services. */
package dev.partnersupport.localstack.run;
