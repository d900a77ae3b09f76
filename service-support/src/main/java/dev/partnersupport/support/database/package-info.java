/** Tenant isolation in the database: on whose side a connection is, decided when it is handed out. */
package dev.partnersupport.support.database;
