package dev.partnersupport.directory.customerimport;

import java.util.List;

/** From some line on, a file can't be read. */
final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long line;
    private final String code;
    private final transient List<Object> arguments;

    UnreadableFile(long line, String code, Object... arguments) {
        super(code);
        this.line = line;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    long line() {
        return line;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
