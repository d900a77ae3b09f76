package dev.partnersupport.contract.directory;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/** How domains are written here, so that one domain is one text. */
final class Domains {

    private Domains() {}

    /** In lower case (RFC 4343), in plain characters, and in Unicode where it comes in its ASCII form ({@code xn--..}). */
    static String canonical(String domain) {
        return domain == null
                ? null
                : IDN.toUnicode(
                        Normalizer.normalize(domain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
}
