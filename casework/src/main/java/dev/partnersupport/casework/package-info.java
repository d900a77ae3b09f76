/** The shared kernel: what every support case has, whoever opened it. Each service has its own case table. */
package dev.partnersupport.casework;
