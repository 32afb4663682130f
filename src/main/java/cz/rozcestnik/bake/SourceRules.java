package cz.rozcestnik.bake;

import cz.rozcestnik.document.Snapshot;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceTree;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * JBake's rules for source files, applied to a tree that was read: folders with an ignore marker are left out, and
 * text in the configured charsets becomes UTF-8, which the pipeline reads.
 */
final class SourceRules {
    private static final Set<String> CONTENT_TEXT = Set.of("md", "yaml");
    private static final Set<String> TEMPLATE_TEXT = Set.of("ftlh", "yaml", "properties");

    private final JBakeSettings settings;
    private final JBakeConfiguration configuration;
    private final Map<Path, Boolean> ignored = new HashMap<>();
    private final Problems problems = new Problems();

    private SourceRules(JBakeSettings settings) {
        this.settings = settings;
        this.configuration = settings.configuration(settings.output());
    }

    /** Returns what of a tree the pipeline shall see; bytes that are not of the configured charset are a problem. */
    static Outcome<SourceTree> apply(JBakeSettings settings, SourceTree tree) {
        SourceRules rules = new SourceRules(settings);
        return rules.problems.with(new SourceTree(
                rules.content(tree.content()), rules.templates(tree.templates()), rules.assets(tree.assets())));
    }

    private SortedMap<String, SourceFile> content(SortedMap<String, SourceFile> files) {
        Path root = settings.folder().content();
        return decoded(kept(files, root), root, CONTENT_TEXT, settings.contentCharset());
    }

    private SortedMap<String, SourceFile> templates(SortedMap<String, SourceFile> files) {
        Path root = settings.folder().templates();
        return decoded(kept(files, root), root, TEMPLATE_TEXT, settings.templateCharset());
    }

    private SortedMap<String, SourceFile> assets(SortedMap<String, SourceFile> files) {
        return kept(files, settings.folder().assets());
    }

    private SortedMap<String, SourceFile> kept(SortedMap<String, SourceFile> files, Path root) {
        Map<String, Boolean> folders = new HashMap<>();
        for (String path : files.keySet()) {
            String folder = folder(path);
            if (!folders.containsKey(folder)) {
                folders.put(folder, isIgnored(root.resolve(folder), root));
            }
        }
        if (!folders.containsValue(true)) {
            return files;
        }
        SortedMap<String, SourceFile> kept = new TreeMap<>(files);
        kept.keySet().removeIf(path -> folders.get(folder(path)));
        return kept;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private boolean isIgnored(Path folder, Path root) {
        Boolean known = ignored.get(folder);
        if (known == null) {
            boolean marked = folder.toFile().isDirectory()
                    && !FileUtil.directoryOnlyIfNotIgnored(folder.toFile(), configuration);
            known = marked || !folder.equals(root) && isIgnored(folder.getParent(), root);
            ignored.put(folder, known);
        }
        return known;
    }

    /** Decodes the site's own text files; the program's defaults and snapshots among them are UTF-8 already. */
    private SortedMap<String, SourceFile> decoded(SortedMap<String, SourceFile> files, Path root, Set<String> text,
            Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return files;
        }
        SortedMap<String, SourceFile> decoded = new TreeMap<>(files);
        decoded.replaceAll((path, file) -> text.contains(FileUtil.fileExt(path))
                && !Snapshot.isMeant(path) && Files.exists(root.resolve(path))
                ? utf8(file, charset) : file);
        return decoded;
    }

    private SourceFile utf8(SourceFile file, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(file.bytes()));
            return new SourceFile(file.path(), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException broken) {
            problems.add(ProblemCode.NOT_IN_CHARSET, Place.file(file.path()), charset.name());
            return file;
        }
    }
}
