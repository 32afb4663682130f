package cz.rozcestnik.template;

import cz.rozcestnik.trace.Trace;
import cz.rozcestnik.trace.Traced;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The directive {@code <@part of="layout/card.ftlh" r=record heading=heading/>}: a part of a page by a template of its own, made
 * once for all pages on which it is the same.
 *
 * <p>The template sees what is given to it, {@code page}, and what is the same on all pages of a language. What it reads
 * of the page is noted, so that no part can stand on a page for which it would be another. Only the way to the site's
 * root and markup that is given are left open: they can be written and nothing else, and each page puts its own in.
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
        List<String> own = new ArrayList<>();
        own.add(HTMLOutputFormat.INSTANCE.escapePlainText(page.root()));
        for (Object name : parameters.keySet()) {
            values.put(name.toString(), value(parameters.get(name), own));
        }
        if (!(values.get(TEMPLATE) instanceof String template)) {
            throw new TemplateModelException("<@part of=\"…\"/> takes the path of a template");
        }
        Parts.Asked asked = new Parts.Asked(template, values);
        Optional<Traced<Markup>> known = parts.find(asked, page);
        Traced<Markup> markup = known.isPresent() ? known.get() : made(asked, parameters, own.size(), environment);
        parts.trace().read(markup).write(environment.getOut(), own);
    }

    private static Object value(Object given, List<String> own) throws TemplateModelException {
        if (given instanceof TemplateScalarModel text) {
            return text.getAsString();
        } else if (given instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (given instanceof TemplateBooleanModel yes) {
            return yes.getAsBoolean();
        } else if (given instanceof RecordModel record) {
            return new Same(record.view());
        } else if (given instanceof TemplateHTMLOutputModel markup) {
            own.add(HTMLOutputFormat.INSTANCE.getMarkupString(markup));
            return new Markup.Open(own.size() - 1);
        }
        throw new TemplateModelException("<@part/> takes texts, numbers, yes or no, markup and records");
    }

    private Traced<Markup> made(Parts.Asked asked, Map<?, ?> given, int open, Environment environment)
            throws TemplateException, IOException {
        Template template = template(asked.template(), environment);
        Set<String> read = new TreeSet<>();
        BoundedWriter out = new BoundedWriter(Templates.LONGEST);
        Environment apart = template.createProcessingEnvironment(seen(asked, given, read, environment), out);
        apart.setLocale(environment.getLocale());
        try (Trace.Noting noting = parts.trace().begin()) {
            apart.process();
            Traced<Markup> markup = noting.with(out.markup(open));
            parts.keep(asked, List.copyOf(read), page, markup);
            return markup;
        }
    }

    private static Template template(String path, Environment environment) throws TemplateException, IOException {
        try {
            return environment.getConfiguration().getTemplate(path, environment.getLocale());
        } catch (TemplateNotFoundException missing) {
            throw new TemplateException(missing, environment);
        }
    }

    private TemplateHashModel seen(Parts.Asked asked, Map<?, ?> given, Set<String> read, Environment environment)
            throws TemplateModelException {
        TemplateHashModel watched = watched(read, environment);
        return hash(name -> asked.values().get(name) instanceof Markup.Open open ? markup(open)
                : given.containsKey(name) ? given((TemplateModel) given.get(name), environment)
                : name.equals(PAGE) ? watched : environment.getObjectWrapper().wrap(same.get(name)));
    }

    /** What the page has asked of a record, it need not ask again: the part asks a record of which nobody has asked. */
    private static TemplateModel given(TemplateModel value, Environment environment) throws TemplateModelException {
        return value instanceof RecordModel record ? environment.getObjectWrapper().wrap(record.view()) : value;
    }

    private static TemplateModel markup(Markup.Open open) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(open.mark());
    }

    private TemplateHashModel watched(Set<String> read, Environment environment) throws TemplateModelException {
        TemplateHashModel whole = (TemplateHashModel) environment.getObjectWrapper().wrap(page);
        return hash(name -> {
            if (name.equals(ROOT)) {
                return markup(Markup.ROOT);
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
