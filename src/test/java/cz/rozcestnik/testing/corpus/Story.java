package cz.rozcestnik.testing.corpus;

import cz.rozcestnik.document.Texts;
import java.util.List;
import java.util.SplittableRandom;

/** Writes the text of a record: paragraphs of a few sentences, the same in both languages, drawn by chance. */
final class Story {
    private static final Vocabulary SENTENCES = Vocabulary.of("sentences");

    private final SplittableRandom chance;
    private final String town;

    Story(SplittableRandom chance, String town) {
        this.chance = chance;
        this.town = town;
    }

    /** Returns a record with a text of so many paragraphs, a heading over its second one. */
    Draft told(Draft draft, int paragraphs) {
        StringBuilder czech = new StringBuilder();
        StringBuilder english = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            czech.append(i == 1 ? "\n## Co čekat\n" : "").append('\n');
            english.append(i == 1 ? "\n## What to expect\n" : "").append('\n');
            sentences(czech, english, 2 + chance.nextInt(4));
        }
        return draft.text(Texts.BODY, czech.toString(), english.toString());
    }

    /** Returns a record with one sentence in a field. */
    Draft sentence(Draft draft, String field) {
        StringBuilder czech = new StringBuilder();
        StringBuilder english = new StringBuilder();
        sentences(czech, english, 1);
        return draft.text(field, czech.toString().strip(), english.toString().strip());
    }

    private void sentences(StringBuilder czech, StringBuilder english, int count) {
        for (int i = 0; i < count; i++) {
            List<String> pair = SENTENCES.row(chance.nextInt(SENTENCES.size()));
            String number = String.valueOf(3 + chance.nextInt(40));
            czech.append(i == 0 ? "" : " ").append(filled(pair.get(0), number));
            english.append(i == 0 ? "" : " ").append(filled(pair.get(1), number));
        }
        czech.append('\n');
        english.append('\n');
    }

    private String filled(String sentence, String number) {
        return sentence.replace("{town}", town).replace("{number}", number);
    }
}
