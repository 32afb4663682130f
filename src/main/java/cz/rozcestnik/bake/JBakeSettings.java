package cz.rozcestnik.bake;

import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SiteFolder;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * How a site wants to be baked: its {@code jbake.properties}, where it says nothing the portal's defaults, and then
 * JBake's.
 *
 * <p>The file is UTF-8 in the format of JBake. It is read without JBake's loader, which needs a bean library for it.
 *
 * @param folder           where content, templates and assets lie
 * @param output           where the site is published
 * @param contentCharset   how content files are written
 * @param templateCharset  how template files are written
 * @param marker           the name of a file in folders that do not count
 * @param own              what the site itself said, in JBake's keys
 */
record JBakeSettings(SiteFolder folder, Path output, Charset contentCharset, Charset templateCharset, String marker,
        PropertiesConfiguration own) {
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("\\\\u(?![0-9a-fA-F]{4})");
    private static final String DEFAULTS = "defaults.properties";

    /**
     * Reads the settings of a site's folder.
     *
     * <p>The value leaves out what is wrong. Throws {@link IOException} where the disk fails.
     */
    static Outcome<JBakeSettings> read(Path root) throws IOException {
        Path site = root.toAbsolutePath().normalize();
        Path file = site.resolve(ConfigUtil.CONFIG_FILE);
        byte[] bytes = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : new byte[0];
        Outcome<SourceText> text = new SourceFile(ConfigUtil.CONFIG_FILE, bytes).text();
        Problems problems = new Problems();
        if (Files.isSymbolicLink(file)) {
            problems.add(ProblemCode.SYMBOLIC_LINK, Place.file(ConfigUtil.CONFIG_FILE));
        }
        problems.keep(text);
        Optional<PropertiesConfiguration> own = problems.keep(parse(text.value()));
        PropertiesConfiguration heard = own.orElseGet(PropertiesConfiguration::new);
        problems.addAll(new SettingsCheck(site, text.value(), heard).takeOutWhatIsWrong());
        return problems.with(of(heard, configuration(site, heard)));
    }

    private static Outcome<Optional<PropertiesConfiguration>> parse(SourceText text) {
        try {
            return Outcome.of(Optional.of(properties(new StringReader(text.text()))));
        } catch (ConfigurationException | ConfigurationRuntimeException | IOException broken) {
            return new Outcome<>(Optional.empty(), List.of(Problem.of(ProblemCode.SETTINGS_BROKEN, brokenEscape(text))));
        }
    }

    /** Only a backslash that escapes nothing makes such a file unreadable. */
    private static Place brokenEscape(SourceText text) {
        Matcher escape = BROKEN_ESCAPE.matcher(text.text());
        if (!escape.find()) {
            return Place.file(text.path());
        }
        String before = text.text().substring(0, escape.start());
        int line = SourceText.of(text.path(), before).end().line();
        return text.place(line, SourceText.of(text.path(), before).end().column(), 2);
    }

    /** Returns whether these settings choose the same files, and read them in the same way. */
    boolean isSame(JBakeSettings other) {
        return folder.equals(other.folder) && output.equals(other.output) && contentCharset.equals(other.contentCharset)
                && templateCharset.equals(other.templateCharset) && marker.equals(other.marker);
    }

    /** Returns JBake's configuration for tools that write into a folder; every call gives one of its own. */
    DefaultJBakeConfiguration configuration(Path destination) {
        DefaultJBakeConfiguration configuration = configuration(folder.root(), own);
        configuration.setDestinationFolder(destination.toFile());
        return configuration;
    }

    /** Returns where all stands that is made beside the site. */
    BuildPlaces places() {
        return new BuildPlaces(folder.root());
    }

    /** Returns where a folder to publish into lies; throws where it would mix with the sources or with what is made beside the site. */
    Path refuseMisplaced(Path asked) throws MisplacedOutputException {
        Path place = asked.toAbsolutePath().normalize();
        if (!isApart(place, folder)) {
            throw new MisplacedOutputException(place);
        }
        return place;
    }

    /** Returns whether a folder to publish into lies neither in nor around a site's sources and what is made beside it. */
    static boolean isApart(Path output, SiteFolder folder) {
        return isApart(output, List.of(folder.content(), folder.templates(), folder.assets()))
                && isApart(output, new BuildPlaces(folder.root()).reserved());
    }

    /** Returns whether a folder lies neither in nor around any of others. */
    static boolean isApart(Path place, List<Path> others) {
        return others.stream().noneMatch(other -> other.startsWith(place) || place.startsWith(other));
    }

    private static JBakeSettings of(PropertiesConfiguration own, DefaultJBakeConfiguration configuration) {
        return new JBakeSettings(folder(configuration), path(configuration.getDestinationFolder()),
                Charset.forName(configuration.getRenderEncoding()),
                Charset.forName(configuration.getTemplateEncoding()), configuration.getIgnoreFileName(), own);
    }

    static SiteFolder folder(DefaultJBakeConfiguration configuration) {
        return new SiteFolder(
                path(configuration.getSourceFolder()),
                path(configuration.getContentFolder()),
                path(configuration.getTemplateFolder()),
                path(configuration.getAssetFolder()));
    }

    static DefaultJBakeConfiguration configuration(Path site, PropertiesConfiguration own) {
        CompositeConfiguration all = new CompositeConfiguration();
        all.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
        all.addConfiguration(own);
        all.addConfiguration(resource(JBakeSettings.class, DEFAULTS));
        all.addConfiguration(resource(JBakeConfiguration.class, "/" + ConfigUtil.DEFAULT_CONFIG_FILE));
        return new DefaultJBakeConfiguration(site.toFile(), all);
    }

    /** Returns whether JBake has a setting of a name. */
    static boolean isKnown(String key) {
        return resource(JBakeConfiguration.class, "/" + ConfigUtil.DEFAULT_CONFIG_FILE).containsKey(key);
    }

    private static PropertiesConfiguration resource(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return properties(reader);
        } catch (ConfigurationException | IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    private static PropertiesConfiguration properties(Reader reader) throws ConfigurationException, IOException {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        properties.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
        properties.setIncludesAllowed(false);
        properties.read(reader);
        return properties;
    }

    static Path path(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
