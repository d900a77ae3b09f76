package dev.partnersupport.support.text;

import java.util.Locale;

/** A language that every text for people exists in (FR-34). */
public enum Language {
    EN("en", Locale.ENGLISH),
    DE("de", Locale.GERMAN),
    ZH_HANS("zh-Hans", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The BCP 47 tag, as the wire and the tables have it. */
    public String tag() {
        return tag;
    }

    /** For libraries that bring texts of their own. */
    public Locale locale() {
        return locale;
    }
}
