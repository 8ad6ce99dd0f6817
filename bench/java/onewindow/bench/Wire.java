package onewindow.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept connection to the program, speaking HTTP/1.1 and no more of it than is needed here: the client shares the processors
 * with what it measures.
 */
final class Wire implements AutoCloseable {
    /** What came back; header names in small letters. */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            var value = headers.get(name);
            if (value == null) throw new IllegalStateException("no " + name + " in " + this);
            return value;
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        socket = opened(port);
        in = reading(socket);
    }

    private static Socket opened(int port) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static InputStream reading(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /** Sends headers and body in one write, as every client does that does not want to wait for an acknowledgement. */
    Answer post(String path, String headers, byte[] body) throws IOException {
        var head = ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var request = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        var answer = answer();
        // The server ends every connection after a number of requests and says so with the last answer.
        if ("close".equals(answer.headers().get("connection"))) again();
        return answer;
    }

    private void again() throws IOException {
        socket.close();
        socket = opened(port);
        in = reading(socket);
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        var length = headers.get("content-length");
        return new Answer(status, headers, length == null ? chunks() : text(Integer.parseInt(length)));
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("the program closed the connection");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) throw new EOFException("the program closed the connection");
            if (letter != '\r') line.append((char) letter);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
