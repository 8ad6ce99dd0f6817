package onewindow.bench;

import org.springframework.context.ApplicationContext;

/** The JSON interface over HTTP with a token. */
final class Http implements Round.OneCase {
    private final Doors doors;

    Http(ApplicationContext program) {
        doors = new Doors(program);
    }

    @Override
    public long[] run() {
        return doors.run();
    }
}
