package dev.partnersupport.support.problem;

/** JSON Pointers (RFC 6901). */
public final class Pointers {

    private Pointers() {}

    /** One step down to a member: {@code /name}. */
    public static String segment(String member) {
        return "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
