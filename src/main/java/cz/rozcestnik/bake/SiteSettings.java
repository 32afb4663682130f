package cz.rozcestnik.bake;

import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SiteFolder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

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
 * @param own              what the site itself said, in JBake's keys
 */
record SiteSettings(SiteFolder folder, Path output, Charset contentCharset, Charset templateCharset,
        PropertiesConfiguration own) {
    private static final String DEFAULTS = "defaults.properties";

    /**
     * Reads the settings of a site's folder.
     *
     * <p>Where they are wrong, the value holds what JBake would do without the site's own settings. Throws
     * {@link IOException} where the disk fails.
     */
    static Outcome<SiteSettings> read(Path root) throws IOException {
        Path site = root.toAbsolutePath().normalize();
        Problems problems = new Problems();
        PropertiesConfiguration own = own(site.resolve(ConfigUtil.CONFIG_FILE), problems);
        if (problems.list().isEmpty()) {
            check(site, own, problems);
        }
        PropertiesConfiguration heard = problems.list().isEmpty() ? own : new PropertiesConfiguration();
        return problems.with(of(heard, configuration(site, heard)));
    }

    /** Returns JBake's configuration for tools that write into a folder; every call gives one of its own. */
    DefaultJBakeConfiguration configuration(Path destination) {
        DefaultJBakeConfiguration configuration = configuration(folder.root(), own);
        configuration.setDestinationFolder(destination.toFile());
        return configuration;
    }

    private static SiteSettings of(PropertiesConfiguration own, DefaultJBakeConfiguration configuration) {
        SiteFolder folder = new SiteFolder(
                path(configuration.getSourceFolder()),
                path(configuration.getContentFolder()),
                path(configuration.getTemplateFolder()),
                path(configuration.getAssetFolder()));
        return new SiteSettings(folder, path(configuration.getDestinationFolder()),
                Charset.forName(configuration.getRenderEncoding()),
                Charset.forName(configuration.getTemplateEncoding()), own);
    }

    private static DefaultJBakeConfiguration configuration(Path site, PropertiesConfiguration own) {
        CompositeConfiguration all = new CompositeConfiguration();
        all.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
        all.addConfiguration(own);
        all.addConfiguration(resource(SiteSettings.class, DEFAULTS));
        all.addConfiguration(resource(JBakeConfiguration.class, "/" + ConfigUtil.DEFAULT_CONFIG_FILE));
        return new DefaultJBakeConfiguration(site.toFile(), all);
    }

    private static void check(Path site, PropertiesConfiguration own, Problems problems) {
        for (String key : List.of(PropertyList.RENDER_ENCODING.getKey(), PropertyList.TEMPLATE_ENCODING.getKey())) {
            String name = own.getString(key, StandardCharsets.UTF_8.name());
            if (!isCharset(name)) {
                problems.add(ProblemCode.SETTINGS_CHARSET, Place.file(ConfigUtil.CONFIG_FILE), key, name);
            }
        }
        DefaultJBakeConfiguration asked = configuration(site, own);
        Path output = path(asked.getDestinationFolder());
        boolean besideSources = Stream.of(asked.getContentFolder(), asked.getTemplateFolder(), asked.getAssetFolder())
                .map(SiteSettings::path)
                .noneMatch(source -> source.startsWith(output) || output.startsWith(source));
        if (!output.startsWith(site) || output.equals(site) || !besideSources) {
            problems.add(ProblemCode.SETTINGS_OUTPUT, Place.file(ConfigUtil.CONFIG_FILE), asked.getDestinationFolder().getName());
        }
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static PropertiesConfiguration own(Path file, Problems problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new PropertiesConfiguration();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return properties(reader);
        } catch (ConfigurationException | ConfigurationRuntimeException broken) {
            problems.add(ProblemCode.SETTINGS_BROKEN, Place.file(ConfigUtil.CONFIG_FILE), String.valueOf(broken.getMessage()));
            return new PropertiesConfiguration();
        }
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

    private static Path path(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
