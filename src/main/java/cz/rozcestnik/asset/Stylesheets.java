package cz.rozcestnik.asset;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The style sheets among assets, each published after what it loads, whose name it tells. */
final class Stylesheets {
    static final String ENDING = ".css";

    private final SortedMap<String, SourceFile> files;
    private final Map<String, Output> published;
    private final Problems problems;
    private final Set<String> begun = new HashSet<>();

    /** The style sheets among files, to be added to the other assets, which are published already. */
    Stylesheets(SortedMap<String, SourceFile> files, Map<String, Output> published, Problems problems) {
        this.files = files;
        this.published = published;
        this.problems = problems;
    }

    void publish() {
        files.keySet().stream().filter(name -> name.endsWith(ENDING)).forEach(this::publish);
    }

    private void publish(String name) {
        if (begun.add(name)) {
            SourceFile file = files.get(name);
            SourceText text = SourceText.of(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
            String sent = Stylesheet.compact(new StyleLinks(name, text, this::path, problems).resolved());
            published.put(name, Assets.published(name, sent.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Returns where an asset is published; nowhere where there is none, or one that by way of others loads itself. */
    private String path(String asset) {
        if (asset.endsWith(ENDING) && files.containsKey(asset)) {
            publish(asset);
        }
        return published.containsKey(asset) ? published.get(asset).path() : "";
    }
}
