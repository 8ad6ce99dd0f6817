package onewindow.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The ports on which the own server may listen, best first; only this machine can reach them. */
record Ports(int first, int count) {
    private static final int CHOICE = 50;

    static Ports from(int wanted) {
        return new Ports(wanted, CHOICE);
    }

    /** After an unexpected end the pools still look at the old port. */
    static Ports only(int port) {
        return new Ports(port, 1);
    }

    IntStream candidates() {
        return IntStream.range(0, count).map(i -> first == 0 ? 0 : first + i);
    }

    /** The port if nobody listens there now; for 0 any free one. */
    static OptionalInt ifFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return OptionalInt.of(socket.getLocalPort());
        } catch (IOException | IllegalArgumentException taken) {
            return OptionalInt.empty();
        }
    }

    DatabaseRefused noneFree() {
        String range = count == 1 ? "Port " + first + " is" : "Ports " + first + " to " + (first + count - 1) + " are";
        return new DatabaseRefused(
                range + " taken by other programs, so the database has nowhere to listen.",
                "Name another port with ONEWINDOW_DATABASE_PORT.");
    }
}
