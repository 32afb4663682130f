package cz.rozcestnik.template;

import cz.rozcestnik.language.Phrases;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;

/** The function {@code words("key", arg, …)} of templates: a text by its key, with its arguments in place. */
public final class WordsFunction {
    private WordsFunction() {
    }

    /** Returns the function over phrases, as a template takes it. */
    public static Object of(Phrases phrases) {
        return (TemplateMethodModelEx) arguments -> answer(phrases, arguments);
    }

    private static Object answer(Phrases phrases, List<?> arguments) throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (Object argument : arguments.subList(1, arguments.size())) {
            values.add(argument instanceof TemplateNumberModel number ? number.getAsNumber() : text(argument));
        }
        String key = text(arguments.get(0));
        return phrases.find(key, values).orElseThrow(() ->
                new TemplateModelException("No words \"" + key + "\" in " + phrases.language().code()));
    }

    /** Returns the text that a template passed. */
    static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (argument instanceof TemplateBooleanModel yes) {
            return String.valueOf(yes.getAsBoolean());
        }
        throw new TemplateModelException("A text is expected");
    }
}
