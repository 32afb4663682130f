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
import java.util.regex.Pattern;

/** Turns what Freemarker says of a template into a problem at its place. */
final class TemplateFault {
    private static final Pattern ASIDE = Pattern.compile("  \\[in template| Was expecting one of these patterns");

    /** A step on the way to a fault, as Freemarker writes it. */
    private static final Pattern STEP = Pattern.compile("\\[in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)\\]");

    private TemplateFault() {
    }

    static Problem of(TemplateException fault, String template, SortedMap<String, SourceFile> templates) {
        String name = fault.getTemplateSourceName() == null ? template : fault.getTemplateSourceName();
        Place place = place(name, fault.getLineNumber(), fault.getColumnNumber(), templates);
        return fault.getCause() instanceof TemplateNotFoundException missing
                ? Problem.of(ProblemCode.TEMPLATE_MISSING, place, missing.getTemplateName())
                : Problem.of(ProblemCode.TEMPLATE_FAULT, place, firstParagraph(fault.getMessageWithoutStackTop()) + user(fault, name, templates));
    }

    /** Returns an arrow and the place in the nearest other template that used the one at fault, or nothing. */
    private static String user(TemplateException fault, String name, SortedMap<String, SourceFile> templates) {
        return STEP.matcher(String.valueOf(fault.getFTLInstructionStack())).results()
                .filter(step -> !step.group(1).equals(name) && templates.containsKey(step.group(1))).findFirst()
                .map(step -> " ← " + templates.get(step.group(1)).path() + ":" + step.group(2) + ":" + step.group(3)).orElse("");
    }

    static Problem of(IOException fault, String template, SortedMap<String, SourceFile> templates) {
        if (fault instanceof ParseException broken) {
            String name = broken.getTemplateName() == null ? template : broken.getTemplateName();
            Place place = place(name, broken.getLineNumber(), broken.getColumnNumber(), templates);
            return Problem.of(ProblemCode.TEMPLATE_FAULT, place, firstParagraph(broken.getEditorMessage()));
        }
        if (fault instanceof BoundedWriter.TooLong endless) {
            Place place = place(endless.template(), 1, 1, templates);
            return Problem.of(ProblemCode.TEMPLATE_TOO_LONG, place, endless.longest() / 1024 / 1024);
        }
        if (fault instanceof TemplateNotFoundException missing) {
            Place place = place(missing.getTemplateName(), 1, 1, templates);
            return Problem.of(ProblemCode.TEMPLATE_MISSING, place, missing.getTemplateName());
        }
        Place place = place(template, 1, 1, templates);
        return Problem.of(ProblemCode.TEMPLATE_FAULT, place, firstParagraph(String.valueOf(fault.getMessage())));
    }

    /** Returns the problem of a template that needs itself, directly or through others. */
    static Problem endless(String template, SortedMap<String, SourceFile> templates) {
        return Problem.of(ProblemCode.TEMPLATE_ENDLESS, place(template, 1, 1, templates));
    }

    /** Returns the problem of a template that makes pages with nothing in them. */
    static Problem empty(String template, SortedMap<String, SourceFile> templates) {
        return Problem.of(ProblemCode.TEMPLATE_EMPTY, place(template, 1, 1, templates), template);
    }

    /** What follows the first paragraph, or lists every sign that might have stood there, is advice on Freemarker's syntax. */
    private static String firstParagraph(String message) {
        String text = String.join(" ",
                message.strip().lines().takeWhile(line -> !line.isBlank()).map(String::strip).toList());
        return ASIDE.split(text)[0].replace("==> ", "");
    }

    private static Place place(String name, Integer line, Integer column, SortedMap<String, SourceFile> templates) {
        SourceFile file = templates.get(name);
        boolean known = file != null && line != null && line > 0;
        return known
                ? file.text().value().place(line, column == null ? 1 : Math.max(1, column), 1)
                : Place.file(file == null ? "templates/" + name : file.path());
    }
}
