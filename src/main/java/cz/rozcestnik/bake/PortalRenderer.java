package cz.rozcestnik.bake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** The rendering tool that has the pipeline's publishers make the whole site; it runs before any other. */
final class PortalRenderer implements RenderingTool {
    private final Publishers publishers;

    PortalRenderer(Publishers publishers) {
        this.publishers = publishers;
    }

    /** Makes the site's files; returns how many. */
    interface Publishers {
        int publish();
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
        return publishers.publish();
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore store, File destination, File templates,
            CompositeConfiguration configuration) {
        return publishers.publish();
    }
}
