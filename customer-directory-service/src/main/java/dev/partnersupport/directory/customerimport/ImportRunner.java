package dev.partnersupport.directory.customerimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.directory.customerimport.LineReader.Line;
import dev.partnersupport.support.database.AllPartners;
import dev.partnersupport.support.database.OnePartner;
import dev.partnersupport.support.database.RefusedData;
import dev.partnersupport.support.text.Languages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works off the files that have come, one at a time on each replica, in turns. */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final long PAUSE_MILLIS = 200;
    private static final int BETWEEN_LOOKS = 5_000;
    /** How long another replica waits when the one at work is gone without a word; a step takes a second at most. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    private final UUID replica = UUID.randomUUID();
    private final ImportRepository repository;
    private final ImportFiles files;
    private final ImportSteps steps;
    private final ObjectMapper json;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "customer-import");
        worker.setDaemon(true);
        return worker;
    });

    ImportRunner(ImportRepository repository, ImportFiles files, ImportSteps steps, ObjectMapper json) {
        this.repository = repository;
        this.files = files;
        this.steps = steps;
        this.json = json;
    }

    void begin(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::runAll, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(3, TimeUnit.SECONDS);
    }

    /** Never ends by itself: what can't be done now is done after a while. */
    private void runAll() {
        try {
            var next = take();
            while (next.isPresent() && !thread.isShutdown()) {
                run(next.get());
                next = take();
            }
        } catch (Throwable e) {
            LOG.warnf("Imports wait: %s", e.getMessage());
            LOG.debug("Why", e);
        }
    }

    private Optional<StoredImport> take() throws Exception {
        return AllPartners.act(
                () -> QuarkusTransaction.requiringNew().call(() -> repository.take(replica, LEFT_ALONE)));
    }

    /** What fails is left alone for a while, so that it does not hold up the others. */
    private void run(StoredImport taken) throws Exception {
        OnePartner.act(
                taken.partnerId(),
                () -> Languages.speaking(taken.language(), () -> {
                    runFromWhereItStands(taken);
                    keep(taken, Duration.ZERO);
                    return null;
                }));
    }

    private void runFromWhereItStands(StoredImport taken) throws IOException {
        var done = 0L;
        try (var file = files.open(taken)) {
            var reader = taken.format().open(file, json);
            while (done < taken.lines()) {
                reader.next();
                done++;
                if (done % BETWEEN_LOOKS == 0 && !goesOn(taken)) {
                    return;
                }
            }
            // What is read again at the next turn is never more than what was done in this one
            var turn = Math.max(BETWEEN_LOOKS, done);
            var batches = new Batches(reader);
            var doneNow = 0L;
            for (var lines = batches.next(); !lines.isEmpty(); lines = batches.next()) {
                if (!take(taken, done, lines)) {
                    return;
                }
                done += lines.size();
                doneNow += lines.size();
                if (!goesOn(taken) || doneNow >= turn && othersWait()) {
                    return;
                }
            }
            steps.complete(taken.id(), done);
        } catch (UnreadableFile e) {
            steps.fail(taken.id(), done, e);
        }
    }

    /** Whether there is time for more, and it still is this replica's. */
    private boolean goesOn(StoredImport taken) {
        return !thread.isShutdown() && keep(taken, LEFT_ALONE);
    }

    private boolean keep(StoredImport taken, Duration leftAlone) {
        return QuarkusTransaction.requiringNew().call(() -> repository.keep(taken.id(), replica, leftAlone));
    }

    private boolean othersWait() {
        try {
            return AllPartners.act(() -> QuarkusTransaction.requiringNew().call(repository::othersWait));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** When they can't be taken together, each by itself, so that a single one does not hold up the others. */
    private boolean take(StoredImport taken, long done, List<Line> lines) {
        try {
            return steps.take(taken.id(), done, lines);
        } catch (RuntimeException e) {
            if (!RefusedData.isCauseOf(e)) {
                throw e;
            }
            LOG.debug("One by one", e);
        }
        if (lines.size() == 1) {
            return takeOrRefuse(taken, done, lines);
        }
        for (var i = 0; i < lines.size(); i++) {
            if (!goesOn(taken) || !take(taken, done + i, lines.subList(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Once more, since somebody may just have registered the same; then never again. */
    private boolean takeOrRefuse(StoredImport taken, long done, List<Line> line) {
        try {
            return steps.take(taken.id(), done, line);
        } catch (RuntimeException e) {
            if (!RefusedData.isCauseOf(e)) {
                throw e;
            }
            // Without the message, which would show what stands in the line
            LOG.warnf("Line %d of import %s can't be kept", line.get(0).number(), taken.id());
            steps.refuse(taken.id(), done, line.get(0));
            return true;
        }
    }
}
