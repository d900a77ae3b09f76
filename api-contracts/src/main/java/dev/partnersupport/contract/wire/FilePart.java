package dev.partnersupport.contract.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * A file that came in as a part of a form, or as a whole body.
 *
 * @param fileName the last segment of what the sender calls it; empty for a whole body
 * @param mediaType as the sender says, without parameters
 * @param size in bytes
 * @param sha256 of what came, in lower-case hexadecimal
 * @param content put aside until the request ends
 */
public record FilePart(
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @JsonIgnore FileChannel content) {

    /** The content from its beginning; not to be closed. */
    public InputStream read() throws IOException {
        return Channels.newInputStream(content.position(0));
    }
}
