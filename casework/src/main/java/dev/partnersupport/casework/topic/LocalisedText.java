package dev.partnersupport.casework.topic;

/** Name and description of something in one language. */
public record LocalisedText(String name, String description) {}
