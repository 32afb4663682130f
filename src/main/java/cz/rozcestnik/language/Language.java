package cz.rozcestnik.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language in which a site speaks to its visitors or editors. */
public enum Language {
    /** Czech, in which originals are written. */
    CS("cs"),
    /** English. */
    EN("en");

    private final String code;
    private final Locale locale;

    Language(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
    }

    /** Returns the ISO 639-1 code, as in file names and addresses. */
    public String code() {
        return code;
    }

    /** Returns the locale for letter case and order of letters. */
    public Locale locale() {
        return locale;
    }

    /** Returns the codes of all languages, in their order. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /** Returns the language of an ISO 639-1 code, or nothing for a language no site has. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
