package dev.partnersupport.directory.customerimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.directory.CustomerImport;
import dev.partnersupport.contract.directory.CustomerImportPage;
import dev.partnersupport.contract.directory.RefusedLinePage;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.FilePart;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.endpoint.DryRun;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Findings;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes files of customers, and tells how far they are. */
@ApplicationScoped
@Transactional
class CustomerImports {

    private static final String LIST = "imports";
    private final ImportRepository repository;
    private final ImportFiles files;
    private final Findings findings;
    private final ObjectMapper json;
    private final Languages languages;
    private final Cursors cursors;
    private final Clock clock;
    private final DryRun dryRun;
    private final int mostRunning;

    CustomerImports(
            ImportRepository repository,
            ImportFiles files,
            Findings findings,
            ObjectMapper json,
            Languages languages,
            Cursors cursors,
            Clock clock,
            DryRun dryRun,
            @ConfigProperty(name = "partner-support.imports.running-at-once") int mostRunning) {
        this.repository = repository;
        this.files = files;
        this.findings = findings;
        this.json = json;
        this.languages = languages;
        this.cursors = cursors;
        this.clock = clock;
        this.dryRun = dryRun;
        this.mostRunning = mostRunning;
    }

    CustomerImport start(Caller caller, FilePart file) {
        if (repository.running(caller) >= mostRunning) {
            throw Refusal.tooMany(Reason.of("imports_running", mostRunning), Duration.ofSeconds(10));
        }
        var format = FileFormat.of(file.mediaType());
        try {
            format.open(file.read(), json);
            var made = new StoredImport(caller, languages.current(), format, file.size(), clock.instant());
            repository.persistAndFlush(made);
            if (!dryRun.isWanted()) {
                files.keep(made, file.read());
            }
            return made.view();
        } catch (UnreadableFile e) {
            findings.at("#", e.code(), e.arguments());
            findings.refuse();
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CustomerImportPage list(Caller caller, PageQuery page) {
        var before = cursors.openIdDescending(page.cursor, caller, LIST);
        var found = repository.before(caller, before, page.limit() + 1).stream()
                .map(StoredImport::view)
                .toList();
        return cursors.page(found, page.limit(), one -> one.id().toString(), caller, LIST, CustomerImportPage::new);
    }

    CustomerImport read(Caller caller, UUID id) {
        return repository.own(caller, id).view();
    }

    RefusedLinePage refusedLines(Caller caller, UUID id, PageQuery page) {
        var of = repository.own(caller, id);
        var list = "refused lines of " + id;
        var after = cursors.open(page.cursor, caller, list).map(Long::parseLong).orElse(0L);
        var found = repository.refusedAfter(of, after, page.limit() + 1);
        return cursors.page(
                found,
                page.limit(),
                line -> Long.toString(line.position()),
                caller,
                list,
                (lines, next) -> new RefusedLinePage(
                        lines.stream().map(StoredRefusedLine::view).toList(), next));
    }
}
