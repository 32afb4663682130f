package cz.rozcestnik.document;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ModelNames;
import java.util.Optional;

/** What the path of a content file, such as {@code service/dluhova-poradna.cs.md}, says. */
record ContentPath(RecordName name, Language language) {
    private static final String ENDING = ".md";

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

    /** Returns what a path may have meant whose language cannot be understood: {@code x.cz.md} or {@code x.md}. */
    static Optional<ContentPath> misspelt(String path) {
        int slash = path.indexOf('/');
        return slash < 1 ? Optional.empty()
                : meant(path.substring(slash + 1)).flatMap(name -> of(path.substring(0, slash + 1) + name));
    }

    /** Returns the name that a file should have whose language cannot be understood, and whose name is right but for it. */
    static Optional<String> meant(String fileName) {
        if (!fileName.endsWith(ENDING)) {
            return Optional.empty();
        }
        String stem = fileName.substring(0, fileName.length() - ENDING.length());
        int dot = stem.indexOf('.');
        String name = dot < 0 ? stem : stem.substring(0, dot);
        return ModelNames.isRecordName(name) ? Optional.of(name + "." + Language.CS.code() + ENDING) : Optional.empty();
    }
}
