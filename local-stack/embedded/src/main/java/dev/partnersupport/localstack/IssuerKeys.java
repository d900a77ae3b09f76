package dev.partnersupport.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The keys of the issuer: the newest signs, all are published. */
final class IssuerKeys {

    private final List<RsaJsonWebKey> newestFirst = new CopyOnWriteArrayList<>();

    private IssuerKeys(RsaJsonWebKey first) {
        newestFirst.add(first);
    }

    RsaJsonWebKey signing() {
        return newestFirst.get(0);
    }

    void rotate() {
        newestFirst.add(0, newKey());
    }

    /** The set as JSON, without what signs. */
    String published() {
        return new JsonWebKeySet(newestFirst).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** With the key in the file, which is made once. */
    static IssuerKeys kept(Path file) {
        try {
            if (Files.exists(file)) {
                return new IssuerKeys(new RsaJsonWebKey(JsonUtil.parseJson(Files.readString(file))));
            }
            var key = newKey();
            Files.createDirectories(file.getParent());
            Files.writeString(file, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            return new IssuerKeys(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException("The key in " + file + " can't be read", e);
        }
    }

    private static RsaJsonWebKey newKey() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(UUID.randomUUID().toString());
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
