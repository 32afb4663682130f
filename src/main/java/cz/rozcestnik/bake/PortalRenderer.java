package cz.rozcestnik.bake;

import cz.rozcestnik.build.CheckedSite;
import cz.rozcestnik.build.SiteBuild;
import cz.rozcestnik.output.OutputStore;
import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** The rendering tool that has the pipeline's publishers make the whole site; it runs before any other. */
final class PortalRenderer implements RenderingTool {
    private final SiteBuild build;
    private final CheckedSite site;
    private final OutputStore store;
    private final Tray tray;

    PortalRenderer(SiteBuild build, CheckedSite site, OutputStore store, Tray tray) {
        this.build = build;
        this.site = site;
        this.store = store;
        this.tray = tray;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
        tray.publish(build.publish(site, this.store));
        return tray.all().value().site().size();
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore store, File destination, File templates,
            CompositeConfiguration configuration) {
        return render(renderer, store, null);
    }
}
