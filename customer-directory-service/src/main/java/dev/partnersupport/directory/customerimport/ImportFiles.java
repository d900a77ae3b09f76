package dev.partnersupport.directory.customerimport;

import dev.partnersupport.support.database.Chunks;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;

/** The files of imports until these are at their end. */
@ApplicationScoped
class ImportFiles {

    private final Chunks chunks;

    ImportFiles(AgroalDataSource database) {
        chunks = new Chunks(database, "customer_import_chunk", "import_id");
    }

    void keep(StoredImport of, InputStream file) {
        chunks.keep(of.id(), of.partnerId(), file);
    }

    InputStream open(StoredImport of) {
        return chunks.open(of.id(), of.partnerId());
    }

    void delete(StoredImport of) {
        chunks.delete(of.id(), of.partnerId());
    }
}
