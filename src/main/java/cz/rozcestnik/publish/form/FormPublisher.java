package cz.rozcestnik.publish.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Makes the form's folder: the page, its configuration, and what it needs of the editor's npm package.
 *
 * @param types   the content model
 * @param name    of the site
 * @param content the folder of records in the repository
 * @param records the files in it by path
 * @param editor  the files of the npm package {@code @sveltia/cms} by path
 */
public record FormPublisher(Types types, Labels name, String content, SortedMap<String, SourceFile> records,
        SortedMap<String, SourceFile> editor) {
    /** The file of the package without which it is none. */
    public static final String EDITOR_ENTRY = "npm/index.js";

    private static final String CZECH = "locales/cs.json";
    private static final String LICENCE = "LICENSE.txt";
    /** The package brings its fonts, and yet names them on another host too. */
    private static final Pattern FONTS_ELSEWHERE = Pattern.compile("@font-face\\s*\\{[^}]*url\\(https:[^}]*\\}");

    /** Returns the form's files in a language; without a repository it saves only inside the browser, to try it. */
    public List<Output> publish(Language language, Optional<Repository> repository) {
        FormTexts texts = FormTexts.in(language);
        List<Output> files = new ArrayList<>();
        files.add(text("index.html", StartPage.html(texts, texts.of(name), repository.isPresent() ? "'self' https:" : "'self'")));
        files.add(text("start.mjs", StartPage.script()));
        files.add(text("config.json", configuration(texts, repository)));
        editor.forEach((path, file) -> editorFile(path, file).ifPresent(files::add));
        return files;
    }

    private static Optional<Output> editorFile(String path, SourceFile file) {
        String place = "editor/" + path;
        if (path.equals(EDITOR_ENTRY)) {
            return Optional.of(text(place, FONTS_ELSEWHERE.matcher(string(file)).replaceAll("")));
        }
        if (path.equals(CZECH)) {
            return Optional.of(text(place.replace(".json", ".mjs"), "export default " + string(file) + ";\n"));
        }
        boolean used = path.startsWith("npm/") && !path.endsWith(".map") || path.equals(LICENCE);
        return used ? Optional.of(new Output(place, file.bytes())) : Optional.empty();
    }

    private static String string(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private String configuration(FormTexts texts, Optional<Repository> repository) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new FormConfiguration(types, texts, content, WrittenShapes.of(records)).json(name, repository)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Output text(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
