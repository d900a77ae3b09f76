package dev.partnersupport.support.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * Texts by key, from {@code texts/support}, {@code texts/casework} and {@code texts/service}: each jar brings its own file,
 * root (English), {@code _de} and {@code _zh}.
 */
@ApplicationScoped
public class Texts {

    private static final List<String> BUNDLES = List.of("texts.support", "texts.casework", "texts.service");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Languages languages;

    Texts(Languages languages) {
        this.languages = languages;
    }

    /** The text in the caller's language, its placeholders filled as {@link MessageFormat} does. */
    public String of(String key, Object... arguments) {
        var pattern = BUNDLES.stream()
                .flatMap(bundle -> bundle(bundle).stream())
                .flatMap(bundle -> bundle.containsKey(key) ? Stream.of(bundle.getString(key)) : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("No text for " + key, "texts", key));
        return new MessageFormat(pattern, languages.current().locale()).format(arguments);
    }

    private Optional<ResourceBundle> bundle(String name) {
        try {
            return Optional.of(
                    ResourceBundle.getBundle(name, languages.current().locale(), NO_FALLBACK));
        } catch (MissingResourceException thisServiceHasNone) {
            return Optional.empty();
        }
    }
}
