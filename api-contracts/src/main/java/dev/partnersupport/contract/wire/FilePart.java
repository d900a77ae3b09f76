package dev.partnersupport.contract.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/**
 * A file that came in as a part of a form.
 *
 * @param fileName the last segment of what the sender calls it
 * @param mediaType as the sender says, without parameters
 * @param size in bytes
 * @param sha256 of what came, in lower-case hexadecimal
 * @param content where it lies until the request ends
 */
public record FilePart(
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @JsonIgnore Path content) {}
