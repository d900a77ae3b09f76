package dev.partnersupport.support.request;

import dev.partnersupport.contract.wire.FilePart;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.jboss.logging.Logger;

/** The files of the request at hand: put aside as they come, so that a slow sender holds no connection to the database, and gone with it. */
@RequestScoped
class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class);
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final int BUFFER = 8192;

    private final long largest;
    private final long largestImport;
    private final List<FileChannel> files = new ArrayList<>();
    private long taken;

    Uploads(
            @ConfigProperty(name = "partner-support.largest-upload") MemorySize largest,
            @ConfigProperty(name = "partner-support.largest-import") MemorySize largestImport) {
        this.largest = largest.asLongValue();
        this.largestImport = largestImport.asLongValue();
    }

    /** The whole form, of which no more is read than its files and what is around them may be. */
    InputStream bounded(InputStream form) {
        return new BoundedForm(form, largest + LargeBodies.AROUND_FILES);
    }

    private static final class BoundedForm extends FilterInputStream {

        private long left;

        BoundedForm(InputStream form, long most) {
            super(form);
            left = most;
        }

        @Override
        public int read() throws IOException {
            return took(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            return took(count, count);
        }

        private int took(int result, int count) {
            left -= Math.max(count, 0);
            if (left < 0) {
                throw Refusal.tooLarge();
            }
            return result;
        }
    }

    /** Puts a body aside that is a file to be worked off later. */
    FilePart takeImport(String mediaType, InputStream body) throws IOException {
        return take("", mediaType, body, largestImport);
    }

    /** Puts a file aside; all of one request together are as large as one may be. */
    FilePart take(String name, String mediaType, InputStream content) throws IOException {
        return take(name, mediaType, content, largest);
    }

    private FilePart take(String name, String mediaType, InputStream content, long most) throws IOException {
        var file = open();
        var digest = sha256();
        var before = taken;
        var out = new DigestOutputStream(Channels.newOutputStream(file), digest);
        try (content) {
            var buffer = new byte[BUFFER];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                taken += read;
                if (taken > most) {
                    throw Refusal.tooLarge();
                }
                write(out, buffer, read);
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
    private FileChannel open() {
        try {
            var file = FileChannel.open(
                    Files.createTempFile("partner-support-upload", null),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            files.add(file);
            return file;
        } catch (IOException e) {
            throw ours(e);
        }
    }

    private static void write(OutputStream out, byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw ours(e);
        }
    }

    /** Unlike one of the connection, it is no fault of the sender's. */
    private static UncheckedIOException ours(IOException e) {
        return new UncheckedIOException("The file could not be put aside", e);
    }

    @PreDestroy
    void delete() {
        for (var file : files) {
            try {
                file.close();
            } catch (IOException e) {
                LOG.warn("A file that was put aside could not be closed", e);
            }
        }
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
