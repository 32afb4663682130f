package cz.rozcestnik.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** A list as templates see it. */
final class ListModel implements TemplateSequenceModel, TemplateCollectionModelEx {
    private final List<?> items;
    private final ObjectWrapper wrapper;

    ListModel(Collection<?> items, ObjectWrapper wrapper) {
        this.items = items instanceof List<?> list ? list : List.copyOf(items);
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < items.size() ? wrapper.wrap(items.get(index)) : null;
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }

    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> iterator = items.iterator();
        return new TemplateModelIterator() {
            @Override
            public TemplateModel next() throws TemplateModelException {
                return wrapper.wrap(iterator.next());
            }

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }
        };
    }
}
