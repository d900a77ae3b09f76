package dev.partnersupport.support.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opaque cursors, which show nothing and only fit the list they came from: another caller, filter or order, or a forged one, is 400. */
@Singleton
public class Cursors {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private static final UUID LOWEST = new UUID(0, 0);
    /** PostgreSQL compares ids as bytes, without a sign. */
    private static final UUID HIGHEST = new UUID(-1, -1);

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Cursors(@ConfigProperty(name = "partner-support.cursor-secret") String secret) {
        this.key = new SecretKeySpec(sha256(secret), "AES");
    }

    /** The cursor of a position, for this caller's list of this filter and order. */
    public String seal(String position, Caller caller, String list) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, caller, list).doFinal(position.getBytes(UTF_8));
            return ENCODER.encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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

    /** The page of a list that is held in memory, as a short one of the code's own may be. */
    public <R, P> P pageOf(
            List<R> all, String cursor, int limit, Caller caller, String list, BiFunction<List<R>, String, P> page) {
        var first = open(cursor, caller, list).map(Integer::parseInt).orElse(0);
        var next = Math.min(first + limit, all.size());
        var shown = all.subList(Math.min(first, all.size()), next);
        return page.apply(shown, next < all.size() ? seal(Integer.toString(next), caller, list) : null);
    }

    /** The position in a cursor; empty without a cursor. */
    public Optional<String> open(String cursor, Caller caller, String list) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= NONCE) {
                throw refused();
            }
            var opened = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE), caller, list)
                    .doFinal(bytes, NONCE, bytes.length - NONCE);
            return Optional.of(new String(opened, UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException foreign) {
            throw refused();
        }
    }

    /** The id in a cursor of a list that is in the order of ids; without a cursor one that comes before all. */
    public UUID openId(String cursor, Caller caller, String list) {
        return open(cursor, caller, list).map(UUID::fromString).orElse(LOWEST);
    }

    /** The same where the highest ids come first. */
    public UUID openIdDescending(String cursor, Caller caller, String list) {
        return open(cursor, caller, list).map(UUID::fromString).orElse(HIGHEST);
    }

    private static Refusal refused() {
        return Refusal.invalidParameter("cursor", "forged_cursor");
    }

    /** Whose and which list it is, is not in the cursor, but it can't be opened with another. */
    private Cipher cipher(int mode, byte[] nonce, Caller caller, String list) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(String.join("\0", caller.side().name(), String.valueOf(caller.partnerId()), list)
                .getBytes(UTF_8));
        return cipher;
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
