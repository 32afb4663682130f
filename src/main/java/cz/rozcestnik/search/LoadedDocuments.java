package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** What is shown of the documents of an index, as far as it was asked for. */
final class LoadedDocuments {
    private final DocumentNames names;
    private final ShardCache<DocumentBlock> blocks;

    LoadedDocuments(Manifest manifest, ShardLoader loader) {
        this.names = manifest.documents();
        this.blocks = new ShardCache<>(loader, (name, text) -> DocumentBlock.decode(text));
    }

    /** Loads what is shown of some documents; {@code done} always follows. */
    void load(List<Ranker.Ranked> shown, Runnable done) {
        List<String> wanted = new ArrayList<>();
        for (Ranker.Ranked ranked : shown) {
            wanted.add(names.block(ranked.document()));
        }
        blocks.load(wanted, done);
    }

    /** The documents that are there, in the same order. */
    List<SearchResults.Hit> hits(List<Ranker.Ranked> shown) {
        List<SearchResults.Hit> hits = new ArrayList<>();
        for (Ranker.Ranked ranked : shown) {
            String name = names.block(ranked.document());
            if (blocks.has(name)) {
                hits.add(new SearchResults.Hit(
                        ranked.score(), blocks.get(name).documents().get(names.place(ranked.document()))));
            }
        }
        return hits;
    }
}
