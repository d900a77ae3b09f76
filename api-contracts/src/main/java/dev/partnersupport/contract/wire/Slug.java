package dev.partnersupport.contract.wire;

/** The id of a catalogue thing, readable by people: a topic, a service, an article. */
public final class Slug {

    public static final String PATTERN = "^[a-z0-9-]{2,64}$";

    private Slug() {}
}
