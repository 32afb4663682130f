package cz.rozcestnik.bake;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.lang3.BooleanUtils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;

/** What may be wrong in a {@code jbake.properties} that could be read. */
final class SettingsCheck {
    private static final List<String> CHARSETS =
            List.of(PropertyList.RENDER_ENCODING.getKey(), PropertyList.TEMPLATE_ENCODING.getKey());
    private static final List<String> OBEYED = Stream.of(PropertyList.CONTENT_FOLDER, PropertyList.TEMPLATE_FOLDER,
            PropertyList.ASSET_FOLDER, PropertyList.DESTINATION_FOLDER, PropertyList.RENDER_ENCODING,
            PropertyList.TEMPLATE_ENCODING, PropertyList.IGNORE_FILE).map(Property::getKey).toList();

    private final Path site;
    private final SourceText text;
    private final PropertiesConfiguration own;
    private final Problems problems = new Problems();

    SettingsCheck(Path site, SourceText text, PropertiesConfiguration own) {
        this.site = site;
        this.text = text;
        this.own = own;
    }

    /** Removes the settings that are wrong, and says why. */
    List<Problem> takeOutWhatIsWrong() {
        charsets();
        sources();
        output();
        jbakesOwnTools();
        misspelt();
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

    private void sources() {
        SiteFolder asked = JBakeSettings.folder(JBakeSettings.configuration(site, own));
        source(PropertyList.CONTENT_FOLDER, asked.content());
        source(PropertyList.TEMPLATE_FOLDER, asked.templates());
        source(PropertyList.ASSET_FOLDER, asked.assets());
    }

    private void source(Property property, Path folder) {
        if (!isInside(folder) || !JBakeSettings.isApart(folder, new BuildPlaces(site).reserved())) {
            wrong(ProblemCode.SETTINGS_FOLDER, property);
        }
    }

    private void output() {
        DefaultJBakeConfiguration asked = JBakeSettings.configuration(site, own);
        Path output = JBakeSettings.path(asked.getDestinationFolder());
        if (!isInside(output) || !JBakeSettings.isApart(output, JBakeSettings.folder(asked))) {
            wrong(ProblemCode.SETTINGS_OUTPUT, PropertyList.DESTINATION_FOLDER);
        }
    }

    private boolean isInside(Path folder) {
        return folder.startsWith(site) && !folder.equals(site);
    }

    private void jbakesOwnTools() {
        List<String> keys = new ArrayList<>();
        own.getKeys("render").forEachRemaining(keys::add);
        keys.stream().filter(key -> BooleanUtils.toBoolean(own.getString(key).strip()))
                .forEach(key -> wrong(ProblemCode.SETTINGS_RENDER, key, key));
    }

    /** Tools may have settings of their own under any name; a name that is nearly one of those that are obeyed is told. */
    private void misspelt() {
        List<String> keys = new ArrayList<>();
        own.getKeys().forEachRemaining(keys::add);
        keys.stream().filter(key -> !JBakeSettings.isKnown(key)).forEach(key -> Suggestion.closest(key, OBEYED).ifPresent(meant ->
                problems.add(ProblemCode.SETTINGS_MISSPELT, place(key), key, meant)));
    }

    private void wrong(ProblemCode code, Property folder) {
        wrong(code, folder.getKey(), own.getString(folder.getKey(), ""));
    }

    private void wrong(ProblemCode code, String key, String argument) {
        problems.add(code, place(key), argument);
        own.clearProperty(key);
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
