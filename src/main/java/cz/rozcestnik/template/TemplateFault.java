package cz.rozcestnik.template;

import cz.rozcestnik.problem.Place;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.source.SourceFile;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.SortedMap;

/** Turns what Freemarker says of a template into a problem at its place. */
final class TemplateFault {
    private TemplateFault() {
    }

    static Problem of(TemplateException fault, String template, SortedMap<String, SourceFile> templates) {
        String name = fault.getTemplateSourceName() == null ? template : fault.getTemplateSourceName();
        return problem(name, fault.getLineNumber(), fault.getColumnNumber(), fault.getMessageWithoutStackTop(), templates);
    }

    static Problem of(IOException fault, String template, SortedMap<String, SourceFile> templates) {
        if (fault instanceof ParseException broken) {
            String name = broken.getTemplateName() == null ? template : broken.getTemplateName();
            return problem(name, broken.getLineNumber(), broken.getColumnNumber(), broken.getEditorMessage(), templates);
        }
        String name = fault instanceof TemplateNotFoundException missing ? missing.getTemplateName() : template;
        return problem(name, 1, 1, String.valueOf(fault.getMessage()), templates);
    }

    private static Problem problem(
            String name, Integer line, Integer column, String message, SortedMap<String, SourceFile> templates) {
        SourceFile file = templates.get(name);
        boolean known = file != null && line != null && line > 0;
        Place place = known
                ? file.text().value().place(line, column == null ? 1 : Math.max(1, column), 1)
                : Place.file(file == null ? "templates/" + name : file.path());
        String first = message.strip().lines().findFirst().orElse("");
        return Problem.of(ProblemCode.TEMPLATE_FAULT, place, first);
    }
}
