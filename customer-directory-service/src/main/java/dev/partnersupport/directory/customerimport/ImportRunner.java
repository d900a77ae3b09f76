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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works off the files that have come, the oldest first, one on each replica. */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int AT_ONCE = 500;
    private static final long PAUSE_MILLIS = 200;
    /** How long another replica waits when the one at work is gone without a word; a step takes a second at most. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

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
        return AllPartners.act(() -> QuarkusTransaction.requiringNew().call(() -> repository.take(LEFT_ALONE)));
    }

    private void run(StoredImport taken) throws Exception {
        OnePartner.act(
                taken.partnerId(),
                () -> Languages.speaking(taken.language(), () -> {
                    try {
                        runFromWhereItStands(taken);
                    } finally {
                        giveUp(taken);
                    }
                    return null;
                }));
    }

    private void runFromWhereItStands(StoredImport taken) throws IOException {
        try (var file = files.open(taken)) {
            var reader = taken.format().open(file, json);
            for (var done = 0L; done < taken.lines(); done++) {
                reader.next();
            }
            var batches = new Batches(reader);
            var done = taken.lines();
            for (var lines = batches.next(); !lines.isEmpty(); lines = batches.next()) {
                if (thread.isShutdown() || !take(taken, done, lines)) {
                    return;
                }
                done += lines.size();
            }
            steps.complete(taken.id());
        } catch (UnreadableFile e) {
            steps.fail(taken.id(), e);
        }
    }

    /** When they can't be taken together, each by itself, so that a single one does not hold up the others. */
    private boolean take(StoredImport taken, long done, List<Line> lines) {
        try {
            return steps.take(taken.id(), done, lines, LEFT_ALONE);
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
            if (!take(taken, done + i, lines.subList(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Once more, since somebody may just have registered the same; then never again. */
    private boolean takeOrRefuse(StoredImport taken, long done, List<Line> line) {
        try {
            return steps.take(taken.id(), done, line, LEFT_ALONE);
        } catch (RuntimeException e) {
            if (!RefusedData.isCauseOf(e)) {
                throw e;
            }
            LOG.warnf("A line of an import can't be kept: %s", e.getMessage());
            steps.refuse(taken.id(), line.get(0));
            return true;
        }
    }

    /** So that whoever looks next need not wait. */
    private void giveUp(StoredImport taken) {
        try {
            QuarkusTransaction.requiringNew().run(() -> repository.keep(taken, Duration.ZERO));
        } catch (RuntimeException e) {
            LOG.debug("It is left alone for a while", e);
        }
    }

    /** Some lines at a time; what stands before a place that can't be read comes before the news of it. */
    private static final class Batches {

        private final LineReader reader;
        private UnreadableFile end;

        Batches(LineReader reader) {
            this.reader = reader;
        }

        List<Line> next() throws IOException {
            if (end != null) {
                throw end;
            }
            var lines = new ArrayList<Line>();
            try {
                for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                    lines.add(line.get());
                    if (lines.size() == AT_ONCE) {
                        return lines;
                    }
                }
            } catch (UnreadableFile e) {
                if (lines.isEmpty()) {
                    throw e;
                }
                end = e;
            }
            return lines;
        }
    }
}
