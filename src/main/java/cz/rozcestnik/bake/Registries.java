package cz.rozcestnik.bake;

import java.util.Collection;
import org.jbake.app.DBUtil;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.jbake.template.ModelExtractors;

/**
 * JBake's static registries, set for one bake and put back after it.
 *
 * <p>They are shared by the whole JVM, so only one bake at a time may hold them.
 */
final class Registries implements AutoCloseable {
    private static final String MARKDOWN = "md";

    private final ParserEngine before;

    private Registries(ParserEngine before) {
        this.before = before;
    }

    /** Registers the types of a site and the parser of its Markdown files. */
    static Registries open(Collection<String> types, ParserEngine markdown) {
        reset();
        types.forEach(DocumentTypes::addDocumentType);
        Registries registries = new Registries(Engines.get(MARKDOWN));
        Engines.register(MARKDOWN, markdown);
        return registries;
    }

    @Override
    public void close() {
        Engines.register(MARKDOWN, before);
        reset();
    }

    private static void reset() {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DBUtil.closeDataStore();
    }
}
