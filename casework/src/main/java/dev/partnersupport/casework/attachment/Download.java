package dev.partnersupport.casework.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.partnersupport.contract.supportcase.Attachment;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;

/** A file and its content, which is read as it is asked for. */
public record Download(Attachment attachment, InputStream content) {

    /** As an answer that no browser shows or runs: always a download, of the type and under the name that it came with. */
    public Response response() {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(attachment.sha256()));
        return Response.ok(content, attachment.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.fileName()))
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                // As it came, so that the digest is that of what is sent
                .header(HttpHeaders.CONTENT_ENCODING, "identity")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** The name in ASCII for old readers, and in full as RFC 8187 has it. */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        var full = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
