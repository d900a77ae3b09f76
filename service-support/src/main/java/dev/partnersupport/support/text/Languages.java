package dev.partnersupport.support.text;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** The caller's language by {@code Accept-Language}: any German is de, any Chinese is zh-Hans, everything else en. */
@ApplicationScoped
@Unremovable
@Alternative
@Priority(1)
public class Languages implements LocaleResolver {

    private static final ThreadLocal<Language> SPOKEN = new ThreadLocal<>();

    private final CurrentVertxRequest request;

    Languages(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Work outside of a request whose texts are for somebody of whom the language is known. */
    public static <T> T speaking(Language language, Callable<T> work) throws Exception {
        SPOKEN.set(language);
        try {
            return work.call();
        } finally {
            SPOKEN.remove();
        }
    }

    /** English where there is no request. */
    public Language current() {
        if (SPOKEN.get() != null) {
            return SPOKEN.get();
        }
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Language.EN;
        }
        return preferred(request.getCurrent());
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        // By language alone, as the validator was told at build time (quarkus.locales)
        return Locale.forLanguageTag(current().locale().getLanguage());
    }

    private static Language preferred(RoutingContext exchange) {
        for (var accepted : exchange.acceptableLanguages()) {
            switch (accepted.tag() == null ? "" : accepted.tag().toLowerCase(Locale.ROOT)) {
                case "en" -> {
                    return Language.EN;
                }
                case "de" -> {
                    return Language.DE;
                }
                case "zh" -> {
                    return Language.ZH_HANS;
                }
                default -> {}
            }
        }
        return Language.EN;
    }
}
