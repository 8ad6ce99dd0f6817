package onewindow.tour;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.platform.web.PageReplies;
import org.slf4j.LoggerFactory;

/** Writes down which template made each page, as the program itself says it. */
public final class ShownPages extends AppenderBase<ILoggingEvent> {
    private static final ShownPages RECORD = begun();

    private final Set<String> templates = ConcurrentHashMap.newKeySet();
    private volatile String last = "";

    private ShownPages() {}

    private static ShownPages begun() {
        var record = new ShownPages();
        var logger = (Logger) LoggerFactory.getLogger(PageReplies.class);
        record.setContext(logger.getLoggerContext());
        record.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(record);
        return record;
    }

    @Override
    protected void append(ILoggingEvent event) {
        last = String.valueOf(event.getArgumentArray()[0]);
        templates.add(last);
    }

    /** The template of the page that came last; one guest at a time. */
    static String last() {
        return RECORD.last;
    }

    static void forgetLast() {
        RECORD.last = "";
    }

    static Set<String> all() {
        return Set.copyOf(RECORD.templates);
    }
}
