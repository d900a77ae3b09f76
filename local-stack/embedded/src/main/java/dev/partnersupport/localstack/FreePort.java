package dev.partnersupport.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A port that nothing listened on a moment ago. */
public final class FreePort {

    /** What was found before may not be taken yet, and would be found again. */
    private static final Set<Integer> FOUND = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    public static int find() {
        return Stream.generate(FreePort::any).filter(FOUND::add).findFirst().orElseThrow();
    }

    /** One that is not the one that somebody else found. */
    static int findBeside(int port) {
        FOUND.add(port);
        return find();
    }

    private static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
