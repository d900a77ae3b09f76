/** What every support case has, whoever opened it: contact, severity, status, assignee, contacts with the partner. */
package dev.partnersupport.contract.supportcase;
