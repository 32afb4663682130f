package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.source.SourceFile;
import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;

/**
 * The Freemarker templates of a site.
 *
 * <p>Templates escape by themselves, see only what {@link PageView} and its like show, and reach neither Java nor the
 * disk.
 */
public final class Templates {
    private final SortedMap<String, SourceFile> files;
    private final Configuration configuration;

    /** Templates by their paths in {@code templates}. */
    public Templates(SortedMap<String, SourceFile> files) {
        this.files = files;
        this.configuration = configuration(files);
    }

    private static Configuration configuration(SortedMap<String, SourceFile> files) {
        ByteArrayTemplateLoader loader = new ByteArrayTemplateLoader();
        files.forEach((path, file) -> {
            if (path.endsWith(".ftlh")) {
                loader.putTemplate(path, file.bytes());
            }
        });
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/Prague"));
        configuration.setLocale(Language.CS.locale());
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** Returns whether there is a template at a path. */
    public boolean has(String template) {
        return files.containsKey(template);
    }

    /** Returns the paths of all templates that start with a folder and end with {@code .ftlh}. */
    public List<String> in(String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder) && path.endsWith(".ftlh")).toList();
    }

    /** Returns what a template makes of a model, or an empty text and the problem at its place in the template. */
    public Outcome<String> render(String template, Map<String, Object> model, Language language) {
        try {
            Template found = configuration.getTemplate(template, language.locale());
            StringWriter out = new StringWriter(8192);
            Environment environment = found.createProcessingEnvironment(model, out);
            environment.setLocale(language.locale());
            environment.process();
            return Outcome.of(out.toString());
        } catch (TemplateException fault) {
            return failed(TemplateFault.of(fault, template, files));
        } catch (IOException fault) {
            return failed(TemplateFault.of(fault, template, files));
        }
    }

    private static Outcome<String> failed(Problem problem) {
        return new Outcome<>("", List.of(problem));
    }
}
