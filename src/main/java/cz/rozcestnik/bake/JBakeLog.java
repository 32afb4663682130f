package cz.rozcestnik.bake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Hears the errors that JBake's parts only log, and keeps the rest of their log from the output.
 *
 * <p>It lives for one bake and then leaves the JDK's log as it was.
 */
final class JBakeLog implements AutoCloseable {
    private final Logger logger = Logger.getLogger("org.jbake");
    private final boolean passedOn = logger.getUseParentHandlers();
    private final Level level = logger.getLevel();
    private final Errors errors = new Errors();

    private JBakeLog() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.SEVERE);
        logger.addHandler(errors);
    }

    static JBakeLog open() {
        return new JBakeLog();
    }

    /** Returns the errors logged so far, in words of JBake. */
    List<String> errors() {
        return List.copyOf(errors.messages);
    }

    @Override
    public void close() {
        logger.removeHandler(errors);
        logger.setLevel(level);
        logger.setUseParentHandlers(passedOn);
    }

    private static final class Errors extends Handler {
        private final List<String> messages = new CopyOnWriteArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord logged) {
            if (logged.getLevel().intValue() >= Level.SEVERE.intValue()) {
                messages.add(formatter.formatMessage(logged));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
