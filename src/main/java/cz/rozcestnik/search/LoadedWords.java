package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** The words of an index as far as a misspelled one needs them. */
final class LoadedWords implements Spelling.Lexicon {
    private static final int MOST_SHARDS = 3;

    private final Manifest manifest;
    private final ShardCache<WordShard> shards;

    LoadedWords(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.shards = new ShardCache<>(loader, (name, text) -> WordShard.decode(text));
    }

    /** Loads what the words may have been meant as; {@code done} always follows. */
    void load(List<Word> unknown, Runnable done) {
        shards.load(names(unknown), done);
    }

    boolean hasAll(List<Word> unknown) {
        return shards.hasAll(names(unknown));
    }

    /** The loaded words whose letters begin so. */
    List<Form> beginningWith(String letters) {
        List<Form> found = new ArrayList<>();
        for (String name : manifest.words().shards(letters)) {
            for (Form form : shards.has(name) ? shards.get(name).forms() : new ArrayList<Form>()) {
                if (form.letters().startsWith(letters)) {
                    found.add(form);
                }
            }
        }
        return found;
    }

    /** Loads the words that begin like this one, as many as a few shards hold. */
    void loadBeginning(String letters, Runnable done) {
        shards.load(Lists.first(manifest.words().shards(letters), MOST_SHARDS), done);
    }

    @Override
    public List<Form> similar(String letters, int slips) {
        List<Form> similar = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String name : names(letters)) {
            for (Form form : shards.has(name) && !Lists.has(seen, name)
                    ? shards.get(name).forms() : new ArrayList<Form>()) {
                if (EditDistance.within(slips, letters, form.letters())) {
                    similar.add(form);
                }
            }
            seen.add(name);
        }
        return similar;
    }

    private List<String> names(List<Word> unknown) {
        List<String> names = new ArrayList<>();
        for (Word word : unknown) {
            names.addAll(names(word.letters()));
        }
        return names;
    }

    private List<String> names(String letters) {
        List<String> names = new ArrayList<>(manifest.words().shards(letters.substring(0, 1)));
        if (letters.length() > 1) {
            names.addAll(manifest.words().shards(letters.substring(1, 2)));
        }
        return names;
    }
}
