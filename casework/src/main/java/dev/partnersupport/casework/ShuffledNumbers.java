package dev.partnersupport.casework;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Each number of a sequence becomes another one of the same million, and no two the same: how many came between two of its cases would
 * tell a partner how many the others have. A Feistel network over thousands.
 */
final class ShuffledNumbers {

    private static final int HALF = 1000;
    private static final int MILLION = HALF * HALF;
    private static final int ROUNDS = 6;

    private final SecretKeySpec key;

    ShuffledNumbers(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** @param number from 0 on */
    long of(long number) {
        var million = number / MILLION;
        var left = (int) (number % MILLION) / HALF;
        var right = (int) (number % MILLION) % HALF;
        for (var round = 0; round < ROUNDS; round++) {
            var next = (left + hash(million, round, right)) % HALF;
            left = right;
            right = next;
        }
        return million * MILLION + (long) left * HALF + right;
    }

    private int hash(long million, int round, int half) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            var bytes = mac.doFinal(ByteBuffer.allocate(16)
                    .putLong(million)
                    .putInt(round)
                    .putInt(half)
                    .array());
            return Math.floorMod(ByteBuffer.wrap(bytes).getInt(), HALF);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
