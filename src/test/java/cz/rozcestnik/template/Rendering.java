package cz.rozcestnik.template;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.testing.SmallSite;
import java.util.Map;

/** Makes a page of the templates of a small site, as a build does: only when all of them can be read. */
final class Rendering {
    private Rendering() {
    }

    static Outcome<String> of(SmallSite site, String template, Map<String, Object> model, Language language) {
        Outcome<Templates> templates = Templates.read(site.tree().templates());
        return templates.failed()
                ? new Outcome<>("", templates.problems())
                : templates.value().render(template, model, language);
    }
}
