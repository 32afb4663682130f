package cz.rozcestnik.bake;

import java.io.File;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/** Gives any part of JBake that parses a file of the site the document that the site has made of it. */
final class SiteParser implements ParserEngine {
    private final SiteContentStore store;

    SiteParser(SiteContentStore store) {
        this.store = store;
    }

    @Override
    public DocumentModel parse(JBakeConfiguration configuration, File file) {
        return store.documentOf(file.toPath().toAbsolutePath().normalize())
                .orElseThrow(() -> new IllegalArgumentException("Not a published document of the site: " + file));
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
        return parse((JBakeConfiguration) null, file);
    }
}
