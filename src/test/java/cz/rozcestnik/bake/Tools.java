package cz.rozcestnik.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.DBUtil;
import org.jbake.app.Parser;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.slf4j.LoggerFactory;

/** Rendering tools as others write them for JBake. */
final class Tools {
    private Tools() {
    }

    abstract static class Tool implements RenderingTool {
        @Override
        @Deprecated
        public int render(Renderer renderer, ContentStore store, File destination, File templates,
                CompositeConfiguration configuration) {
            throw new AssertionError("JBake's old way in is not taken");
        }

        static int write(JBakeConfiguration configuration, String path, String text) {
            Path file = configuration.getDestinationFolder().toPath().resolve(path);
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text, Charset.forName(configuration.getRenderEncoding()));
                return 1;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Lists the titles of all services. */
    public static final class TitleList extends Tool {
        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
            return write(configuration, "lists/titles.txt", store.getPublishedContent("service").stream()
                    .map(DocumentModel::getTitle)
                    .collect(Collectors.joining("\n")));
        }
    }

    /** Lists all notes with their addresses and texts. */
    public static final class NoteList extends Tool {
        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
            return write(configuration, "lists/notes.txt", store.getPublishedContent("note").stream()
                    .map(note -> note.getTitle() + " " + note.getUri() + "\n" + note.getBody())
                    .collect(Collectors.joining()));
        }
    }

    /** Has JBake parse a file again. */
    public static final class Reparser extends Tool {
        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
            File file = new File(configuration.getContentFolder(), "note/pes.cs.md");
            DocumentModel parsed = new Parser(configuration).processFile(file);
            return write(configuration, "parsed.txt",
                    parsed.getType() + " " + parsed.getTitle() + "\n" + parsed.getBody());
        }
    }

    /** Writes where the portal has a page. */
    public static final class Clasher extends Tool {
        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
            return write(configuration, "cs/poznamky/kun.html", "mine");
        }
    }

    /** Writes half of what it should and gives up. */
    public static final class Failing extends Tool {
        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
                throws RenderingException {
            write(configuration, "half.txt", "ha");
            throw new RenderingException("no paper");
        }
    }

    /** Logs that it failed, as JBake's own parts do, and says that all is well. */
    public static final class Mumbling extends Tool {
        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
            LoggerFactory.getLogger("org.jbake.example.Mumbling").error("no ink for {}", "page 7");
            return 0;
        }
    }

    /** Wants JBake to render a template. */
    public static final class TemplateLover extends Tool {
        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
                throws RenderingException {
            try {
                renderer.renderFeed("feed.xml");
            } catch (Exception failure) {
                throw new RenderingException(failure);
            }
            return 1;
        }
    }

    /** Opens JBake's database, which is not there. */
    public static final class DatabaseLover extends Tool {
        @Override
        public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
            DBUtil.createDataStore(configuration).startup();
            return 1;
        }
    }
}
