package dev.partnersupport.contract.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that is to end. Its answers say so ({@code Deprecation}, RFC 9745, and {@code Sunset}, RFC 8594), and its
 * document too, where {@code @Operation} calls it deprecated.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Sunset {

    /** The day since which something else is to be used, {@code 2027-01-31}. */
    String since();

    /** The day until which it works, twelve months later at least. */
    String until();
}
