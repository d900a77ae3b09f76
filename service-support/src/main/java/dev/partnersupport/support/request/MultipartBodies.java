package dev.partnersupport.support.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.support.problem.Findings;
import dev.partnersupport.support.problem.Pointers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadBase;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.RequestContext;

/**
 * Reads forms with files: parts in any order, files at most as large as configured and never in memory. What is wrong is
 * noted as it is in JSON.
 */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
class MultipartBodies implements MessageBodyReader<Object> {

    private static final int MOST_PARTS = 20;
    private static final int LARGEST_TEXT = 1024;
    private static final String MALFORMED = "malformed_body";

    private final ObjectMapper json;
    private final NotingReader reader;
    private final Uploads uploads;
    private final Findings findings;

    MultipartBodies(ObjectMapper json, NotingReader reader, Uploads uploads, Findings findings) {
        this.json = json;
        this.reader = reader;
        this.uploads = uploads;
        this.findings = findings;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var form = json.createObjectNode();
        var upload = new FileUpload();
        upload.setHeaderEncoding(UTF_8.name());
        try {
            var parts = upload.getItemIterator(new Form(mediaType, uploads.bounded(body)));
            var count = 0;
            while (count <= MOST_PARTS && parts.hasNext()) {
                take(parts.next(), form);
                count++;
            }
            if (count == 0 || count > MOST_PARTS) {
                findings.at("#", MALFORMED);
                return null;
            }
        } catch (FileUploadException
                | FileUploadBase.FileUploadIOException
                | MultipartStream.MalformedStreamException
                | NullPointerException
                | IllegalArgumentException e) {
            // The parser falls over parts that say to be forms themselves
            findings.at("#", MALFORMED);
            return null;
        }
        return reader.read(form, json.constructType(genericType));
    }

    private void take(FileItemStream part, ObjectNode form) throws IOException {
        var name = part.getFieldName();
        if (name == null) {
            findings.at("#", MALFORMED);
            return;
        }
        var pointer = "#" + Pointers.segment(name);
        if (form.has(name)) {
            findings.at(pointer, "duplicate_member");
        } else if (part.isFormField()) {
            form.put(name, text(part, pointer));
        } else {
            form.putPOJO(name, uploads.take(fileName(part), part.getContentType(), part.openStream()));
        }
    }

    private static String fileName(FileItemStream part) {
        try {
            return part.getName();
        } catch (InvalidFileNameException holdsNul) {
            return holdsNul.getName();
        }
    }

    private String text(FileItemStream part, String pointer) throws IOException {
        try (var content = part.openStream()) {
            var bytes = content.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length <= LARGEST_TEXT) {
                return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            }
            content.transferTo(OutputStream.nullOutputStream());
        } catch (CharacterCodingException e) {
            findings.at("#", MALFORMED);
            return "";
        }
        findings.at(pointer, "wrong_type");
        return "";
    }

    /** The request as the parser wants it. */
    private record Form(MediaType type, InputStream body) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public String getContentType() {
            return type.toString();
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
