package cz.rozcestnik.bake;

import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;

/**
 * The renderer that rendering tools are given: it tells them that JBake's template engines are not used.
 *
 * <p>JBake's engines let a template run any Java and publish half a page when it fails.
 */
final class NoTemplates extends Renderer {

    NoTemplates(ContentStore store, JBakeConfiguration configuration) {
        super(store, configuration, (DelegatingTemplateEngine) null);
    }

    @Override
    public void render(DocumentModel document) throws RenderingException {
        throw refusal("document");
    }

    @Override
    public void renderIndex(String file) throws RenderingException {
        throw refusal("index");
    }

    @Override
    public void renderIndexPaging(String file) throws RenderingException {
        throw refusal("index");
    }

    @Override
    public void renderSitemap(String file) throws RenderingException {
        throw refusal("sitemap");
    }

    @Override
    public void renderFeed(String file) throws RenderingException {
        throw refusal("feed");
    }

    @Override
    public void renderArchive(String file) throws RenderingException {
        throw refusal("archive");
    }

    @Override
    public void renderError404(String file) throws RenderingException {
        throw refusal("error404");
    }

    @Override
    public int renderTags(String folder) throws RenderingException {
        throw refusal("tags");
    }

    private static RenderingException refusal(String what) {
        return new RenderingException("JBake's template engines are not used here (" + what + ")");
    }
}
