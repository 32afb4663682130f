package cz.rozcestnik.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java record as templates see it: a hash of its components. */
final class RecordModel implements TemplateHashModelEx {
    private final Record view;
    private final Map<String, Method> accessors;
    private final ObjectWrapper wrapper;

    RecordModel(Record view, RecordComponents components, ObjectWrapper wrapper) {
        this.view = view;
        this.accessors = components.of(view);
        this.wrapper = wrapper;
    }

    /** Returns the record itself. */
    Record view() {
        return view;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Method accessor = accessors.get(key);
        return accessor == null ? null : wrapper.wrap(RecordComponents.value(view, accessor));
    }

    @Override
    public boolean isEmpty() {
        return accessors.isEmpty();
    }

    @Override
    public int size() {
        return accessors.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new ListModel(new ArrayList<>(accessors.keySet()), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        List<Object> values = new ArrayList<>();
        accessors.values().forEach(accessor -> values.add(RecordComponents.value(view, accessor)));
        return new ListModel(values, wrapper);
    }
}
