package cz.rozcestnik.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows templates texts, numbers, yes and no, lists, maps and records, and nothing else of Java.
 *
 * <p>A record is a hash of its components, an empty {@link Optional} is missing, a {@link Supplier} is asked when a
 * template gets to it.
 */
final class ViewWrapper implements ObjectWrapper {
    private final RecordComponents components = new RecordComponents();

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        // Classes first: whether something has an interface that it has not is what takes the JVM longest to tell.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record view) {
            return new RecordModel(view, components, this);
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        return shown(value);
    }

    private TemplateModel shown(Object value) throws TemplateModelException {
        if (value instanceof Supplier<?> supplier) {
            return wrap(supplier.get());
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Collection<?> items) {
            return new ListModel(items, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        throw new TemplateModelException("Templates do not see " + value.getClass().getName());
    }
}
