package cz.rozcestnik.language;

import java.util.EnumMap;
import java.util.Map;

/** A short text of the model in every language. */
public record Labels(Map<Language, String> texts) {

    /** Keeps a copy of the texts. */
    public Labels {
        texts = Map.copyOf(texts);
    }

    /** Returns labels that say the same in every language. */
    public static Labels same(String text) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text);
        }
        return new Labels(texts);
    }

    /** Returns the text in a language; empty where there is none. */
    public String in(Language language) {
        return texts.getOrDefault(language, "");
    }
}
