package dev.partnersupport.support.request;

import dev.partnersupport.contract.wire.FilePart;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The files of the request at hand: put aside as they come, so that a slow sender holds nothing but a file, and gone with it. */
@RequestScoped
class Uploads {

    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final int BUFFER = 8192;

    private final long largest;
    private final List<FileChannel> files = new ArrayList<>();
    private long taken;

    Uploads(@ConfigProperty(name = "partner-support.largest-upload") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    /** Puts a file aside; all of one request together are as large as one may be. */
    FilePart take(String name, String mediaType, InputStream content) throws IOException {
        var file = open();
        var digest = sha256();
        var before = taken;
        var out = new DigestOutputStream(Channels.newOutputStream(file), digest);
        try (content) {
            var buffer = new byte[BUFFER];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                taken += read;
                if (taken > largest) {
                    throw Refusal.tooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
        return new FilePart(
                lastSegment(name),
                withoutParameters(mediaType),
                taken - before,
                HexFormat.of().formatHex(digest.digest()),
                file);
    }

    /** Without a name from the beginning, so that not even a crash leaves it. */
    private FileChannel open() throws IOException {
        var file = FileChannel.open(
                Files.createTempFile("partner-support-upload", null),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        files.add(file);
        return file;
    }

    @PreDestroy
    void delete() {
        files.forEach(file -> {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String lastSegment(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String withoutParameters(String mediaType) {
        return mediaType == null || mediaType.isBlank()
                ? UNKNOWN_TYPE
                : mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
