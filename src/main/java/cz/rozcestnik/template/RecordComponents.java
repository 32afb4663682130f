package cz.rozcestnik.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The accessors of the components of records, found once for each class. */
final class RecordComponents {
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    /** Returns the accessors of a record by the names of its components, in their order. */
    Map<String, Method> of(Record view) {
        return of(view.getClass());
    }

    /** Returns the accessors of records of a class. */
    Map<String, Method> of(Class<? extends Record> type) {
        Map<String, Method> known = accessors.get(type);
        return known != null ? known : accessors.computeIfAbsent(type, RecordComponents::found);
    }

    private static Map<String, Method> found(Class<?> type) {
        Map<String, Method> found = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            found.put(component.getName(), accessor);
        }
        return found;
    }

    /** Returns the value of a component. */
    static Object value(Record view, Method accessor) {
        try {
            return accessor.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException("Cannot read " + accessor, failed);
        }
    }
}
