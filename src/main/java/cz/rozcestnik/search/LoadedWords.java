package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** The words of an index as far as a misspelled one needs them. */
final class LoadedWords implements Spelling.Lexicon {
    private static final int MOST_SHARDS = 3;

    private final Manifest manifest;
    private final ShardCache<List<Form>> shards;
    /** Those whose words are written with their first letter at the end. */
    private final ShardCache<List<Form>> turned;

    LoadedWords(Manifest manifest, ShardLoader loader) {
        this.manifest = manifest;
        this.shards = new ShardCache<>(loader, (name, text) -> WordShard.decode(text).forms());
        this.turned = new ShardCache<>(loader, (name, text) -> turnedBack(WordShard.decode(text).forms()));
    }

    /** Loads what the words may have been meant as; {@code done} always follows. */
    void load(List<Word> unknown, Runnable done) {
        Runnable arrived = new Countdown(2, done);
        shards.load(names(unknown), arrived);
        turned.load(turnedNames(unknown), arrived);
    }

    boolean hasAll(List<Word> unknown) {
        return shards.hasAll(names(unknown)) && turned.hasAll(turnedNames(unknown));
    }

    /** Loads what may follow in words that were run together from loaded ones and others; {@code done} always follows. */
    void loadRests(List<Word> runTogether, Runnable done) {
        shards.load(restNames(runTogether), done);
    }

    boolean hasRests(List<Word> runTogether) {
        return shards.hasAll(restNames(runTogether));
    }

    private List<String> restNames(List<Word> runTogether) {
        List<String> names = new ArrayList<>();
        for (Word word : runTogether) {
            for (String rest : Compounds.rests(word.letters(), this)) {
                names.addAll(manifest.words().shards(rest));
            }
        }
        return names;
    }

    /** The loaded words whose letters begin so. */
    @Override
    public List<Form> beginningWith(String letters) {
        List<Form> found = new ArrayList<>();
        for (Form form : forms(manifest.words().shards(letters), shards)) {
            if (form.letters().startsWith(letters)) {
                found.add(form);
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
        for (Form form : near(letters)) {
            if (EditDistance.within(slips, letters, form.letters())) {
                similar.add(form);
            }
        }
        return similar;
    }

    @Override
    public List<Form> near(String letters) {
        List<Form> near = forms(names(letters), shards);
        near.addAll(forms(turnedNames(letters), turned));
        return near;
    }

    private static List<Form> forms(List<String> names, ShardCache<List<Form>> shards) {
        List<Form> forms = new ArrayList<>();
        for (String name : names) {
            if (shards.has(name)) {
                forms.addAll(shards.get(name));
            }
        }
        return forms;
    }

    private static List<Form> turnedBack(List<Form> turned) {
        List<Form> forms = new ArrayList<>();
        for (Form form : turned) {
            forms.add(form.turnedBack());
        }
        return forms;
    }

    private List<String> names(List<Word> unknown) {
        List<String> names = new ArrayList<>();
        for (Word word : unknown) {
            names.addAll(names(word.letters()));
        }
        return names;
    }

    private List<String> turnedNames(List<Word> unknown) {
        List<String> names = new ArrayList<>();
        for (Word word : unknown) {
            names.addAll(turnedNames(word.letters()));
        }
        return names;
    }

    private List<String> names(String letters) {
        return names(Spelling.beginnings(letters), manifest.words());
    }

    private List<String> turnedNames(String letters) {
        return names(Spelling.beginningsOfRest(letters), manifest.turnedWords());
    }

    private static List<String> names(List<String> beginnings, ShardDirectory directory) {
        List<String> names = new ArrayList<>();
        for (String beginning : beginnings) {
            for (String name : directory.shards(beginning)) {
                if (!Lists.has(names, name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
