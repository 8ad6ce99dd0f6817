package onewindow.platform.logs;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;

/** {@code %cleanTrace(%ex)} of a log pattern. */
public final class CleanTrace extends CompositeConverter<ILoggingEvent> {
    @Override
    protected String transform(ILoggingEvent event, String text) {
        return Cleaning.trace(text);
    }
}
