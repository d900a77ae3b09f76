/** Topics, their texts in three languages and their forms: reference data, served and enforced alike for both kinds. */
package dev.partnersupport.casework.topic;
