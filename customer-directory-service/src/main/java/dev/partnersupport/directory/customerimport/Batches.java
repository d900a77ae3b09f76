package dev.partnersupport.directory.customerimport;

import dev.partnersupport.directory.customerimport.LineReader.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file, some at a time; what stands before a place that can't be read comes before the news of it. */
final class Batches {

    private static final int AT_ONCE = 500;

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
        var size = 0;
        try {
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
                size += line.get().size();
                if (lines.size() == AT_ONCE || size >= LineReader.LONGEST) {
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
