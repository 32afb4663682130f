package cz.rozcestnik.bake;

import java.io.IOException;
import org.jbake.app.DBUtil;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.jbake.template.ModelExtractors;

/**
 * JBake's static registries, set while rendering tools run and put back after them.
 *
 * <p>They are shared by the whole JVM, so only one bake at a time may hold them.
 */
final class Registries {
    private static final String MARKDOWN = "md";

    private Registries() {
    }

    /** A step that may fail as disks do. */
    interface Step {
        void run() throws IOException;
    }

    /** Runs a step while JBake knows the types of a site and parses its Markdown files as the site does. */
    static void with(SiteContentStore store, Step step) throws IOException {
        synchronized (Registries.class) {
            reset();
            ParserEngine before = Engines.get(MARKDOWN);
            Engines.register(MARKDOWN, new SiteParser(store));
            store.types().forEach(DocumentTypes::addDocumentType);
            try {
                step.run();
            } finally {
                Engines.register(MARKDOWN, before);
                reset();
            }
        }
    }

    private static void reset() {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DBUtil.closeDataStore();
    }
}
