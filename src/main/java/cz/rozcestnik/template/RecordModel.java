package cz.rozcestnik.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java record as templates see it: a hash of its components, each wrapped when it is first asked for. */
final class RecordModel implements TemplateHashModelEx {
    private final Record view;
    private final Map<String, RecordComponents.Component> components;
    private final TemplateModel[] wrapped;
    private final ObjectWrapper wrapper;

    RecordModel(Record view, RecordComponents components, ObjectWrapper wrapper) {
        this.view = view;
        this.components = components.of(view);
        this.wrapped = new TemplateModel[this.components.size()];
        this.wrapper = wrapper;
    }

    /** Returns the record itself. */
    Record view() {
        return view;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        RecordComponents.Component component = components.get(key);
        if (component == null) {
            return null;
        }
        TemplateModel known = wrapped[component.place()];
        if (known == null) {
            known = wrapper.wrap(component.of(view));
            wrapped[component.place()] = known;
        }
        return known;
    }

    @Override
    public boolean isEmpty() {
        return components.isEmpty();
    }

    @Override
    public int size() {
        return components.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new ListModel(new ArrayList<>(components.keySet()), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        List<Object> values = new ArrayList<>();
        components.values().forEach(component -> values.add(component.of(view)));
        return new ListModel(values, wrapper);
    }
}
