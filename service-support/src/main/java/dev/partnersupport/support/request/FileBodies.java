package dev.partnersupport.support.request;

import dev.partnersupport.contract.wire.FilePart;
import dev.partnersupport.support.problem.Findings;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Puts aside a body that is a file as a whole, never held in memory. */
@Provider
@Consumes({"application/x-ndjson", "text/csv"})
class FileBodies implements MessageBodyReader<FilePart> {

    private final Uploads uploads;
    private final Findings findings;

    FileBodies(Uploads uploads, Findings findings) {
        this.uploads = uploads;
        this.findings = findings;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == FilePart.class;
    }

    @Override
    public FilePart readFrom(
            Class<FilePart> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            findings.at("#", "not_utf8");
        }
        var file = uploads.takeImport(mediaType.toString(), body);
        if (file.size() == 0) {
            findings.at("#", "malformed_body");
        }
        return file;
    }
}
