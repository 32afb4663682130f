package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.source.SourceFile;
import cz.rozcestnik.source.SourceText;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.function.Function;

/**
 * The Freemarker templates of a site.
 *
 * <p>Templates escape by themselves, see only what {@link PageView} and its like show, and reach neither Java nor the
 * disk. A page that never ends, or that needs itself, is stopped.
 */
public final class Templates {
    private static final String EXTENSION = ".ftlh";
    /** The most characters that a page or a part of one may have. */
    static final int LONGEST = 8 * 1024 * 1024;
    /** How many bytes most pages have room in. */
    private static final int USUAL = 32 * 1024;

    private final SortedMap<String, SourceFile> files;
    private final Configuration configuration;

    private Templates(SortedMap<String, SourceFile> files, Configuration configuration) {
        this.files = files;
        this.configuration = configuration;
    }

    /** Reads all templates by their paths in {@code templates}, and tells each that cannot be read. */
    public static Outcome<Templates> read(SortedMap<String, SourceFile> files) {
        Problems problems = new Problems();
        StringTemplateLoader loader = new StringTemplateLoader();
        Templates templates = new Templates(files, configuration(loader));
        for (String path : templates.in("")) {
            Outcome<SourceText> text = files.get(path).text();
            problems.keep(text);
            if (!text.failed()) {
                loader.putTemplate(path, text.value().text());
                problems.addAll(templates.fault(path));
            }
        }
        return problems.with(templates);
    }

    /** Templates are kept by locale, and each that is kept can be stopped. */
    private List<Problem> fault(String path) {
        try {
            for (Language language : Language.values()) {
                _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(path, language.locale()));
            }
            return List.of();
        } catch (IOException fault) {
            return List.of(TemplateFault.of(fault, path, files));
        } catch (StackOverflowError tooDeep) {
            return List.of(TemplateFault.endless(path, files));
        }
    }

    private static Configuration configuration(TemplateLoader loader) {
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
        // Who writes <#attempt> expects the fault and says under <#recover> what then.
        configuration.setAttemptExceptionReporter((expected, environment) -> { });
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** Returns whether there is a template at a path. */
    public boolean has(String template) {
        return files.containsKey(template);
    }

    /** Returns the paths of all templates that start with a folder and end with {@code .ftlh}. */
    public List<String> in(String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder) && path.endsWith(EXTENSION)).toList();
    }

    /** Returns what a template makes of a model, or an empty text and the problem at its place in the template. */
    public Outcome<String> render(String template, Map<String, Object> model, Language language) {
        return render(template, model, language, new Patience());
    }

    /** Returns what a template makes of a model while patience lasts, or an empty text and the problem at its place. */
    public Outcome<String> render(String template, Map<String, Object> model, Language language, Patience patience) {
        return written(template, model, language, patience, BoundedWriter::toString, "");
    }

    /**
     * Returns what a template makes of a model while patience lasts, in UTF-8 and without the ASCII white space that it begins
     * with, or nothing and the problem at its place in the template. A page of which nothing is left is a problem, too.
     */
    public Outcome<byte[]> page(String template, Map<String, Object> model, Language language, Patience patience) {
        byte[] none = new byte[0];
        Outcome<byte[]> page = written(template, model, language, patience, BoundedWriter::page, none);
        return page.problems().isEmpty() && page.value().length == 0
                ? new Outcome<>(none, List.of(TemplateFault.empty(template, files)))
                : page;
    }

    private <T> Outcome<T> written(String template, Map<String, Object> model, Language language, Patience patience,
            Function<BoundedWriter, T> form, T none) {
        if (!patience.lost().isEmpty()) {
            return new Outcome<>(none, patience.lost());
        }
        try {
            Template found = configuration.getTemplate(template, language.locale());
            BoundedWriter out = new BoundedWriter(LONGEST, USUAL);
            Environment environment = found.createProcessingEnvironment(new SimpleHash(model, configuration.getObjectWrapper()), out);
            environment.setLocale(language.locale());
            process(environment, patience);
            return Outcome.of(form.apply(out));
        } catch (Patience.Lost endless) {
            patience.lose(TemplateFault.endless(template, files));
            return new Outcome<>(none, patience.lost());
        } catch (TemplateException fault) {
            return new Outcome<>(none, List.of(TemplateFault.of(fault, template, files)));
        } catch (IOException fault) {
            return new Outcome<>(none, List.of(TemplateFault.of(fault, template, files)));
        } catch (StackOverflowError tooDeep) {
            return new Outcome<>(none, List.of(TemplateFault.endless(template, files)));
        }
    }

    private static void process(Environment environment, Patience patience) throws TemplateException, IOException {
        try (Patience.Waiting waiting = patience.begin()) {
            try {
                environment.process();
            } catch (RuntimeException stopped) {
                if (waiting.isOver()) {
                    throw new Patience.Lost();
                }
                throw stopped;
            }
        }
    }
}
