package cz.rozcestnik.asset;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Styles, icons and scripts of a site by their names in {@code assets}.
 *
 * <p>Each is published as {@code assets/<name>.<hash>.<ending>}, so that a host may keep it for ever.
 * Style sheets are sent without their comments and idle white space, and name what they load as it is published.
 *
 * @param byName what is published
 * @param texts  the same as texts, for what pages hold in themselves
 */
public record Assets(SortedMap<String, Output> byName, Map<String, String> texts) {
    private static final String NAMESPACE = " xmlns=\"http://www.w3.org/2000/svg\"";

    /** Keeps a copy. */
    public Assets {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
        texts = Map.copyOf(texts);
    }

    /** Returns the assets of files by their paths in {@code assets}, and tells what style sheets load that is not among them. */
    public static Outcome<Assets> of(SortedMap<String, SourceFile> files) {
        Problems problems = new Problems();
        SortedMap<String, Output> assets = new TreeMap<>();
        files.forEach((name, file) -> {
            if (!name.endsWith(Stylesheets.ENDING)) {
                assets.put(name, published(name, file.bytes()));
            }
        });
        new Stylesheets(files, assets, problems).publish();
        Map<String, String> texts = new HashMap<>();
        assets.forEach((name, asset) -> texts.put(name, inPage(name, new String(asset.bytes(), StandardCharsets.UTF_8))));
        return problems.with(new Assets(assets, texts));
    }

    /** A drawing in a page of HTML needs no name of its language. */
    private static String inPage(String name, String text) {
        return name.endsWith(".svg") ? text.replace(NAMESPACE, "").strip() : text;
    }

    static Output published(String name, byte[] sent) {
        return new Output(path(name, sent), sent);
    }

    /** Returns the path of an asset from the site's root. */
    public Optional<String> path(String name) {
        return Optional.ofNullable(byName.get(name)).map(Output::path);
    }

    /** Returns an asset as text. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Returns the assets as files to publish. */
    public List<Output> outputs() {
        return List.copyOf(byName.values());
    }

    /** Returns these assets and a file under a name, which is published where its own path says. */
    public Assets with(String name, Output file) {
        SortedMap<String, Output> more = new TreeMap<>(byName);
        more.put(name, file);
        Map<String, String> moreTexts = new HashMap<>(texts);
        moreTexts.put(name, new String(file.bytes(), StandardCharsets.UTF_8));
        return new Assets(more, moreTexts);
    }

    private static String path(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        return "assets/" + name.substring(0, end) + "." + Fingerprint.of(bytes) + name.substring(end);
    }
}
