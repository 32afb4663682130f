package cz.rozcestnik.bake;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/** What may be wrong in a {@code jbake.properties} that could be read. */
final class SettingsCheck {
    private static final List<String> CHARSETS =
            List.of(PropertyList.RENDER_ENCODING.getKey(), PropertyList.TEMPLATE_ENCODING.getKey());

    private final Path site;
    private final SourceText text;
    private final PropertiesConfiguration own;
    private final Problems problems = new Problems();
    private final List<String> wrong = new ArrayList<>();

    SettingsCheck(Path site, SourceText text, PropertiesConfiguration own) {
        this.site = site;
        this.text = text;
        this.own = own;
    }

    /** Removes the settings that are wrong, and says why. */
    List<Problem> takeOutWhatIsWrong() {
        charsets();
        output();
        jbakesOwnTools();
        wrong.forEach(own::clearProperty);
        return problems.list();
    }

    private void charsets() {
        for (String key : CHARSETS) {
            String name = own.getString(key, StandardCharsets.UTF_8.name());
            if (!isCharset(name)) {
                wrong(ProblemCode.SETTINGS_CHARSET, key, name);
            }
        }
    }

    private void output() {
        String key = PropertyList.DESTINATION_FOLDER.getKey();
        DefaultJBakeConfiguration asked = JBakeSettings.configuration(site, own);
        Path output = JBakeSettings.path(asked.getDestinationFolder());
        Stream<Path> sources = Stream.of(asked.getContentFolder(), asked.getTemplateFolder(), asked.getAssetFolder())
                .map(JBakeSettings::path);
        boolean apart = JBakeSettings.apart(output, Stream.concat(sources, Stream.of(JBakeSettings.index(site))));
        if (!output.startsWith(site) || output.equals(site) || !apart) {
            wrong(ProblemCode.SETTINGS_OUTPUT, key, own.getString(key, ""));
        }
    }

    private void jbakesOwnTools() {
        own.getKeys("render").forEachRemaining(key -> {
            if (own.getString(key).strip().equals("true")) {
                wrong(ProblemCode.SETTINGS_RENDER, key, key);
            }
        });
    }

    private void wrong(ProblemCode code, String key, String argument) {
        problems.add(code, place(key), argument);
        wrong.add(key);
    }

    private Place place(String key) {
        int lines = (int) text.text().lines().count();
        return IntStream.rangeClosed(1, lines)
                .filter(line -> text.line(line).strip().startsWith(key))
                .mapToObj(text::wholeLine)
                .findFirst()
                .orElse(Place.file(text.path()));
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
