package cz.rozcestnik.build;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.publish.form.Repository;
import cz.rozcestnik.source.SourceFile;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the making of the browser form is told.
 *
 * @param language   in which the form speaks
 * @param repository that it saves into; without one it saves only inside the browser, to try it
 * @param editor     the files of the editor's npm package by path
 */
public record FormOptions(
        Language language, Optional<Repository> repository, SortedMap<String, SourceFile> editor) {
}
