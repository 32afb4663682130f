package cz.rozcestnik.bake;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Runs the rendering tools that others put on the class path, in the order of their names.
 *
 * <p>Each writes into a folder of its own, and what is there afterwards becomes part of the site. JBake's own are
 * left out: the portal's has made the pages, and the others need JBake's template engines.
 */
final class ForeignTools {
    private static final Package JBAKES_OWN = RenderingTool.class.getPackage();

    private final JBakeSettings settings;
    private final ContentStore store;
    private final Scratch scratch;
    private final JBakeLog log;
    private final Problems problems = new Problems();
    private final List<Output> outputs = new ArrayList<>();

    ForeignTools(JBakeSettings settings, ContentStore store, Scratch scratch, JBakeLog log) {
        this.settings = settings;
        this.store = store;
        this.scratch = scratch;
        this.log = log;
    }

    /** Runs all tools; a tool that fails or logs an error is a problem. Throws {@link IOException} where the disk fails. */
    Outcome<List<Output>> run() throws IOException {
        for (RenderingTool tool : tools()) {
            Path folder = scratch.sub(tool.getClass().getName());
            run(tool, settings.configuration(folder));
            outputs.addAll(files(folder));
        }
        return problems.with(List.copyOf(outputs));
    }

    private List<RenderingTool> tools() {
        try {
            return ServiceLoader.load(RenderingTool.class).stream()
                    .filter(tool -> !tool.type().getPackage().equals(JBAKES_OWN))
                    .sorted(Comparator.comparing(tool -> tool.type().getName()))
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError broken) {
            fail(RenderingTool.class, broken.getMessage());
            return List.of();
        }
    }

    private void run(RenderingTool tool, JBakeConfiguration configuration) {
        int logged = log.errors().size();
        try {
            tool.render(new NoTemplates(store, configuration), store, configuration);
        } catch (RenderingException | RuntimeException | LinkageError failure) {
            fail(tool.getClass(), failure.toString());
        }
        log.errors().stream().skip(logged).forEach(message -> fail(tool.getClass(), message));
    }

    private void fail(Class<?> tool, String why) {
        problems.add(ProblemCode.TOOL_FAILED, Place.file(tool.getName()), tool.getName(), why);
    }

    private static List<Output> files(Path folder) throws IOException {
        List<Output> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.add(new Output(path, Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
