package cz.rozcestnik.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/** Gives any part of JBake that parses a file of the site the document that the site has made of it. */
final class SiteParser implements ParserEngine {
    private final Function<Path, Optional<DocumentModel>> documents;

    /** Answers with the documents that a site has by their absolute path. */
    SiteParser(Function<Path, Optional<DocumentModel>> documents) {
        this.documents = documents;
    }

    @Override
    public DocumentModel parse(JBakeConfiguration configuration, File file) {
        Path path = file.toPath().toAbsolutePath().normalize();
        return documents.apply(path)
                .orElseThrow(() -> new IllegalArgumentException("Not a published document of the site: " + file));
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
        return parse((JBakeConfiguration) null, file);
    }
}
