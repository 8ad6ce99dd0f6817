package onewindow.documents.paper;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints a sheet for nobody once the program serves: the first paper of a process takes a second or two, the next ones little. */
@Component
class PaperWarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(PaperWarmUp.class);

    private final PaperPrinter printer;

    PaperWarmUp(PaperPrinter printer) {
        this.printer = printer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void inTheBackground() {
        Thread.ofPlatform().daemon().name("paper-warm-up").start(this::warmUp);
    }

    private void warmUp() {
        try {
            printer.warmUp();
        } catch (IOException | RuntimeException notYet) {
            LOG.warn("The first paper could not be printed in advance; printing may fail.", notYet);
        }
    }
}
