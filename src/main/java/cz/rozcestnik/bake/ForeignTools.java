package cz.rozcestnik.bake;

import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
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
    private static final Place REGISTRATION = Place.file("META-INF/services/" + RenderingTool.class.getName());
    private static final Package JBAKES_OWN = RenderingTool.class.getPackage();

    private final JBakeSettings settings;
    private final SiteContentStore store;
    private final Scratch scratch;
    private final JBakeLog log;

    ForeignTools(JBakeSettings settings, SiteContentStore store, Scratch scratch, JBakeLog log) {
        this.settings = settings;
        this.store = store;
        this.scratch = scratch;
        this.log = log;
    }

    /**
     * Runs all tools and puts on the tray what they make; a tool that fails or logs an error is a problem.
     *
     * <p>Throws {@link IOException} where the disk fails.
     */
    void fill(Tray tray) throws IOException {
        Outcome<List<RenderingTool>> tools = tools();
        tray.put(new Outcome<>(List.of(), tools.problems()));
        if (!tools.value().isEmpty()) {
            Registries.with(store, () -> fill(tray, tools.value()));
        }
    }

    private void fill(Tray tray, List<RenderingTool> tools) throws IOException {
        for (RenderingTool tool : tools) {
            Path folder = scratch.sub(tool.getClass().getName());
            List<Problem> problems = run(tool, settings.configuration(folder));
            tray.put(new Outcome<>(files(folder), problems));
        }
    }

    /** Returns whether there is any such tool; what it makes may follow from anything. */
    static boolean areThere() {
        return !tools().value().isEmpty();
    }

    private static Outcome<List<RenderingTool>> tools() {
        try {
            return Outcome.of(ServiceLoader.load(RenderingTool.class).stream()
                    .filter(tool -> !tool.type().getPackage().equals(JBAKES_OWN))
                    .sorted(Comparator.comparing(tool -> tool.type().getName()))
                    .map(ServiceLoader.Provider::get)
                    .toList());
        } catch (ServiceConfigurationError broken) {
            return new Outcome<>(List.of(), List.of(failure(RenderingTool.class, String.valueOf(broken.getMessage()))));
        }
    }

    private List<Problem> run(RenderingTool tool, JBakeConfiguration configuration) {
        List<Problem> problems = new ArrayList<>();
        int logged = log.errors().size();
        try {
            tool.render(new NoTemplates(store, configuration), store, configuration);
        } catch (RenderingException | RuntimeException | LinkageError failure) {
            problems.add(failure(tool.getClass(), failure.toString()));
        }
        log.errors().stream().skip(logged).forEach(message -> problems.add(failure(tool.getClass(), message)));
        return problems;
    }

    private static Problem failure(Class<?> tool, String why) {
        return Problem.of(ProblemCode.TOOL_FAILED, REGISTRATION, tool.getName(), why);
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
