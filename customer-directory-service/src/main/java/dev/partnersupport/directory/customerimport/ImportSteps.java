package dev.partnersupport.directory.customerimport;

import dev.partnersupport.contract.directory.CustomerImport.State;
import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.contract.problem.Problem.FieldError;
import dev.partnersupport.directory.customer.CustomerSync;
import dev.partnersupport.directory.customer.CustomerSync.Effect;
import dev.partnersupport.directory.customerimport.LineReader.Line;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.request.JsonTexts;
import dev.partnersupport.support.request.JsonTexts.Read;
import dev.partnersupport.support.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of working off a file, each a transaction: what of it was done and how far it is are one and the same commit. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportSteps {

    private static final int MOST_FAULTS = 10;

    private final ImportRepository repository;
    private final ImportFiles files;
    private final CustomerSync sync;
    private final JsonTexts json;
    private final Texts texts;
    private final Clock clock;

    ImportSteps(
            ImportRepository repository,
            ImportFiles files,
            CustomerSync sync,
            JsonTexts json,
            Texts texts,
            Clock clock) {
        this.repository = repository;
        this.files = files;
        this.sync = sync;
        this.json = json;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Takes in some lines.
     *
     * @param after how many lines were done when these come next
     * @return whether they did come next: when not, another replica is at it
     */
    boolean take(UUID id, long after, List<Line> lines) {
        var read = lines.stream().map(this::read).toList();
        var next = next(id, after);
        if (next.isEmpty()) {
            return false;
        }
        var running = next.get();
        var good = read.stream()
                .filter(line -> line.errors().isEmpty())
                .map(Read::value)
                .toList();
        var outcomes = sync.apply(running.caller(), good).iterator();
        var effects = new ArrayList<Effect>();
        for (var i = 0; i < lines.size(); i++) {
            var faults = read.get(i).errors();
            var effect = Effect.REFUSED;
            if (faults.isEmpty()) {
                var outcome = outcomes.next();
                effect = outcome.effect();
                faults = outcome.reasons().stream().map(this::fault).toList();
            }
            refuse(running, lines.get(i).number(), faults);
            effects.add(effect);
        }
        running.count(effects);
        return true;
    }

    /** The database can't take a line, whatever is wrong with it. */
    void refuse(UUID id, long after, Line line) {
        next(id, after).ifPresent(running -> refuse(running, line.number(), "can_not_be_kept"));
    }

    void complete(UUID id, long after) {
        next(id, after).ifPresent(running -> end(running, State.COMPLETED));
    }

    void fail(UUID id, long after, UnreadableFile why) {
        next(id, after).ifPresent(running -> {
            refuse(running, why.line(), why.code(), why.arguments());
            end(running, State.FAILED);
        });
    }

    /** The import, locked, when it stands where the caller believes. */
    private Optional<StoredImport> next(UUID id, long after) {
        return Optional.of(repository.locked(id)).filter(running -> running.isRunning() && running.lines() == after);
    }

    private void refuse(StoredImport running, long line, String code, Object... arguments) {
        refuse(running, line, List.of(fault(Reason.at("#", code, arguments))));
        running.count(List.of(Effect.REFUSED));
    }

    private void end(StoredImport ended, State how) {
        ended.end(how, clock.instant());
        files.delete(ended);
    }

    private Read<RegisterCustomer> read(Line line) {
        if (line.fault() != null) {
            return new Read<>(null, List.of(fault(Reason.at("#", line.fault()))));
        }
        return line.tree() == null
                ? json.read(line.text(), RegisterCustomer.class)
                : json.read(line.tree(), RegisterCustomer.class);
    }

    private void refuse(StoredImport running, long line, List<FieldError> faults) {
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> repository.getEntityManager().persist(new StoredRefusedLine(running, line, fault)));
    }

    private FieldError fault(Reason reason) {
        return FieldError.at(
                reason.pointer(),
                reason.code(),
                texts.of("reason." + reason.code(), reason.arguments().toArray()));
    }
}
