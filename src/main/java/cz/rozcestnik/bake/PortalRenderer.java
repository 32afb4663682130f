package cz.rozcestnik.bake;

import cz.rozcestnik.output.Publication;
import cz.rozcestnik.problem.Outcome;
import java.io.File;
import java.util.function.Supplier;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** The rendering tool that has the pipeline's publishers make the whole site; it runs before any other. */
final class PortalRenderer implements RenderingTool {
    private final Supplier<Outcome<Publication>> pipeline;
    private final Tray tray;

    PortalRenderer(Supplier<Outcome<Publication>> pipeline, Tray tray) {
        this.pipeline = pipeline;
        this.tray = tray;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
        tray.publish(pipeline.get());
        return tray.all().value().site().size();
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore store, File destination, File templates,
            CompositeConfiguration configuration) {
        return render(renderer, store, null);
    }
}
