package cz.rozcestnik.template;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The directive {@code <@part of="layout/menu.ftlh" r=record level=2/>}: a part of a page by a template of its own, made
 * once for all pages on which it is the same.
 *
 * <p>The template sees what is given to it, {@code page}, and what is the same on all pages of a language. What it reads
 * of the page is noted, so that no part can stand on a page for which it would be another. Only the way to the site's
 * root is left open: it can be written and nothing else, and each page puts its own in.
 */
final class PartDirective implements TemplateDirectiveModel {
    private static final String TEMPLATE = "of";
    private static final String PAGE = "page";
    private static final String ROOT = "root";
    private final PageView page;
    private final Map<String, Object> same;
    private final Parts parts;

    /** The directive of a page, which shows parts what is the same on all pages. */
    PartDirective(PageView page, Map<String, Object> same, Parts parts) {
        this.page = page;
        this.same = same;
        this.parts = parts;
    }

    /** A record, which is no other than itself: to compare all that two have would take longer than to make a part. */
    private record Same(Record view) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.view == view;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(view);
        }
    }

    @Override
    public void execute(Environment environment, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Map<String, Object> values = new HashMap<>();
        for (Object name : parameters.keySet()) {
            values.put(name.toString(), value(parameters.get(name)));
        }
        if (!(values.get(TEMPLATE) instanceof String template)) {
            throw new TemplateModelException("<@part of=\"…\"/> takes the path of a template");
        }
        Parts.Asked asked = new Parts.Asked(template, values);
        Optional<Markup> known = parts.find(asked, page);
        Markup markup = known.isPresent() ? known.get() : made(asked, parameters, environment);
        markup.write(environment.getOut(), HTMLOutputFormat.INSTANCE.escapePlainText(page.root()));
    }

    private static Object value(Object given) throws TemplateModelException {
        if (given instanceof TemplateScalarModel text) {
            return text.getAsString();
        } else if (given instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (given instanceof TemplateBooleanModel yes) {
            return yes.getAsBoolean();
        } else if (given instanceof RecordModel record) {
            return new Same(record.view());
        }
        throw new TemplateModelException("<@part/> takes texts, numbers, yes or no, and records");
    }

    private Markup made(Parts.Asked asked, Map<?, ?> given, Environment environment)
            throws TemplateException, IOException {
        Template template = environment.getConfiguration().getTemplate(asked.template(), environment.getLocale());
        Set<String> read = new TreeSet<>();
        BoundedWriter out = new BoundedWriter(Templates.LONGEST);
        Environment apart = template.createProcessingEnvironment(seen(given, read, environment), out);
        apart.setLocale(environment.getLocale());
        apart.process();
        Markup markup = out.markup();
        parts.keep(asked, List.copyOf(read), page, markup);
        return markup;
    }

    private TemplateHashModel seen(Map<?, ?> given, Set<String> read, Environment environment) throws TemplateModelException {
        TemplateHashModel watched = watched(read, environment);
        return hash(name -> given.containsKey(name) ? (TemplateModel) given.get(name)
                : name.equals(PAGE) ? watched : environment.getObjectWrapper().wrap(same.get(name)));
    }

    private TemplateHashModel watched(Set<String> read, Environment environment) throws TemplateModelException {
        TemplateHashModel whole = (TemplateHashModel) environment.getObjectWrapper().wrap(page);
        return hash(name -> {
            if (name.equals(ROOT)) {
                return HTMLOutputFormat.INSTANCE.fromMarkup(String.valueOf(Markup.OPEN));
            }
            TemplateModel value = whole.get(name);
            if (value != null) {
                read.add(name);
            }
            return value;
        });
    }

    private interface Looking {
        TemplateModel look(String name) throws TemplateModelException;
    }

    private static TemplateHashModel hash(Looking looking) {
        return new TemplateHashModel() {
            @Override
            public TemplateModel get(String name) throws TemplateModelException {
                return looking.look(name);
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }
}
