package dev.partnersupport.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, and the samples on it. */
record Page(Path path, List<Block> blocks) {

    private static final Pattern FENCED =
            Pattern.compile("(?:<!-- ([^\n]*) -->\n)?```([a-z]+)\n(.*?)\n```", Pattern.DOTALL);

    /** @param remark what stands before it and is not shown */
    record Block(String remark, String language, String text) {

        boolean isCommand() {
            return language.equals("bash");
        }
    }

    /** A command, and what it says at its end; null where the page does not show that. */
    record Sample(Block command, Block answer) {}

    static Page of(Path path) {
        var blocks = new ArrayList<Block>();
        var fenced = FENCED.matcher(read(path));
        while (fenced.find()) {
            blocks.add(new Block(fenced.group(1), fenced.group(2), fenced.group(3)));
        }
        return new Page(path, List.copyOf(blocks));
    }

    /** All pages below a folder. */
    static List<Page> in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return read(path);
    }

    List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isCommand()) {
                var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
                samples.add(new Sample(blocks.get(i), next == null || !isAnswer(next) ? null : next));
            }
        }
        return samples;
    }

    private static boolean isAnswer(Block block) {
        return List.of("json", "http", "text").contains(block.language());
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
