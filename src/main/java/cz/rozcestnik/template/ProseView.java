package cz.rozcestnik.template;

import cz.rozcestnik.markdown.Prose;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;

/** Text in Markdown as a template sees it: {@code empty}, and whatever {@code html()} makes of it. */
final class ProseView implements TemplateHashModel {
    private final Prose prose;
    private final String file;

    ProseView(Prose prose, String file) {
        this.prose = prose;
        this.file = file;
    }

    Prose prose() {
        return prose;
    }

    /** Returns the path of the file in which the text stands, from which its links are counted. */
    String file() {
        return file;
    }

    @Override
    public TemplateModel get(String key) {
        if (!key.equals("empty")) {
            return null;
        }
        return prose.isEmpty() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
