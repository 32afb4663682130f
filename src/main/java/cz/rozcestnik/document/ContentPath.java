package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.language.Slug;
import cz.rozcestnik.model.ModelNames;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the path of a content file, such as {@code service/dluhova-poradna.cs.md}, says. */
record ContentPath(RecordName name, Language language) {
    private static final String ENDING = ".md";
    private static final Pattern WRITTEN = Pattern.compile("(.+?)\\.(md|MD|markdown)(\\.txt)?");

    /** Reads a path inside {@code content}, or nothing where it is not that of a record. */
    static Optional<ContentPath> of(String path) {
        int slash = path.indexOf('/');
        if (!path.endsWith(ENDING) || slash < 1 || path.indexOf('/', slash + 1) >= 0) {
            return Optional.empty();
        }
        String stem = path.substring(slash + 1, path.length() - ENDING.length());
        int dot = stem.lastIndexOf('.');
        if (dot < 1 || !ModelNames.isRecordName(stem.substring(0, dot))) {
            return Optional.empty();
        }
        RecordName name = new RecordName(path.substring(0, slash), stem.substring(0, dot));
        return Language.of(stem.substring(dot + 1)).map(language -> new ContentPath(name, language));
    }

    /** Returns what a path may have meant that is none of a record: {@code x.cz.md}, {@code x.md}, {@code Žádost.cs.md} or {@code x.cs.md.txt}. */
    static Optional<ContentPath> misspelt(String path) {
        int slash = path.indexOf('/');
        return slash < 1 || path.indexOf('/', slash + 1) >= 0 ? Optional.empty()
                : meant(path.substring(slash + 1)).flatMap(name -> of(path.substring(0, slash + 1) + name));
    }

    /** Returns the name that a file of a record should have: Windows adds endings, and people write titles and {@code cz}. */
    static Optional<String> meant(String fileName) {
        Matcher written = WRITTEN.matcher(fileName);
        if (!written.matches()) {
            return Optional.empty();
        }
        String stem = written.group(1);
        int last = stem.lastIndexOf('.');
        Optional<Language> language = Language.of(stem.substring(last + 1).toLowerCase(Locale.ROOT));
        String name = stem.substring(0, language.isPresent() && last > 0 ? last : first(stem));
        String plain = ModelNames.isRecordName(name) ? name : Slug.of(name);
        return ModelNames.isRecordName(plain)
                ? Optional.of(plain + "." + language.orElse(Language.CS).code() + ENDING) : Optional.empty();
    }

    private static int first(String stem) {
        int dot = stem.indexOf('.');
        return dot < 0 ? stem.length() : dot;
    }
}
