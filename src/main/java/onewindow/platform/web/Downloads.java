package onewindow.platform.web;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a file that a handler made: written to a place of its own that nobody else sees, then sent with its length. */
final class Downloads {
    private Downloads() {}

    static void send(Reply.Download download, HttpServletResponse response) throws IOException {
        // Where the system knows it, the file has no name from here on: nothing remains after a crash.
        try (var file = FileChannel.open(Files.createTempFile("onewindow", null), READ, WRITE, DELETE_ON_CLOSE)) {
            var writing = new BufferedOutputStream(Channels.newOutputStream(file));
            download.content().writeTo(writing);
            writing.flush();
            response.setContentType(download.mediaType());
            response.setContentLengthLong(file.position());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(download.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Channels.newInputStream(file.position(0)).transferTo(response.getOutputStream());
        }
    }
}
