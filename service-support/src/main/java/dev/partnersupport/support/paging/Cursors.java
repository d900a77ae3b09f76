package dev.partnersupport.support.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opaque cursors that only fit the list they came from: another caller, filter or order, or a forged one, is 400. */
@Singleton
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    Cursors(@ConfigProperty(name = "partner-support.cursor-secret") String secret) {
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /** The cursor of a position, for this caller's list of this filter and order. */
    public String seal(String position, Caller caller, String list) {
        return ENCODER.encodeToString(position.getBytes(UTF_8)) + "."
                + ENCODER.encodeToString(signature(position, caller, list));
    }

    /**
     * The page of what was found, one row more than the limit when there is a next page.
     *
     * @param position of a row, from which the next page goes on
     * @param page makes the page record of its items and the next cursor
     */
    public <R, P> P page(
            List<R> found,
            int limit,
            Function<R, String> position,
            Caller caller,
            String list,
            BiFunction<List<R>, String, P> page) {
        if (found.size() <= limit) {
            return page.apply(found, null);
        }
        var shown = found.subList(0, limit);
        return page.apply(shown, seal(position.apply(shown.get(limit - 1)), caller, list));
    }

    /** The position in a cursor; empty without a cursor. */
    public Optional<String> open(String cursor, Caller caller, String list) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var position = new String(Base64.getUrlDecoder().decode(cursor.split("\\.", 2)[0]), UTF_8);
            if (MessageDigest.isEqual(
                    cursor.getBytes(UTF_8), seal(position, caller, list).getBytes(UTF_8))) {
                return Optional.of(position);
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
        throw refused();
    }

    /** The id in a cursor of a list that is in the order of ids; without a cursor one that comes before all. */
    public UUID openId(String cursor, Caller caller, String list) {
        return open(cursor, caller, list).map(UUID::fromString).orElse(new UUID(0, 0));
    }

    private static Refusal refused() {
        return Refusal.invalidParameter("cursor", "forged_cursor");
    }

    private byte[] signature(String position, Caller caller, String list) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(
                    String.join("\0", caller.side().name(), String.valueOf(caller.partnerId()), list, position)
                            .getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
