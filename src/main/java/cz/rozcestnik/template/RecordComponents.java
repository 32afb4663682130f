package cz.rozcestnik.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The components of records, found once for each class. */
final class RecordComponents {
    private final Map<Class<?>, Map<String, Component>> components = new ConcurrentHashMap<>();

    /** A component of a class of records: its place among them, and what reads it. */
    record Component(int place, Method accessor) {

        /** Returns its value in a record of the class. */
        Object of(Record view) {
            try {
                return accessor.invoke(view);
            } catch (IllegalAccessException | InvocationTargetException failed) {
                throw new IllegalStateException("Cannot read " + accessor, failed);
            }
        }
    }

    /** Returns the components of a record by their names, in their order. */
    Map<String, Component> of(Record view) {
        return of(view.getClass());
    }

    /** Returns the components of records of a class. */
    Map<String, Component> of(Class<? extends Record> type) {
        Map<String, Component> known = components.get(type);
        return known != null ? known : components.computeIfAbsent(type, RecordComponents::found);
    }

    private static Map<String, Component> found(Class<?> type) {
        Map<String, Component> found = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            found.put(component.getName(), new Component(found.size(), accessor));
        }
        return found;
    }
}
