package cz.rozcestnik.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Map;

/** A map as templates see it; its order is kept. */
final class MapModel implements TemplateHashModelEx {
    private final Map<?, ?> map;
    private final ObjectWrapper wrapper;

    MapModel(Map<?, ?> map, ObjectWrapper wrapper) {
        this.map = map;
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return wrapper.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new ListModel(new ArrayList<>(map.keySet()), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        return new ListModel(new ArrayList<>(map.values()), wrapper);
    }
}
