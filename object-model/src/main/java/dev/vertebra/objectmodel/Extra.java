package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// What few objects have: an identity number, weak references, a materialised `__dict__`, a sentinel of the host
/// strategy.
///
/// It takes the place of the attribute array in [PyObject#extra] and holds that array.
final class Extra {
    /// The shape and the attribute values, or null: see [Shape].
    @Nullable
    Object @Nullable [] values;

    /// The identity number, 0 while nobody asked.
    long id;

    /// The weak references to the object, in the form of the memory strategy.
    @Nullable
    Object weakReferences;

    /// The `__dict__` once somebody asked for it; from then on it holds the attributes and [#values] holds slots only.
    @Nullable
    PyDict dict;

    /// Whether [#dict] is one of its own in CPython, too, not a view of values that stand in the object.
    boolean dictGiven;

    /// The finalisation sentinel of the host strategy.
    @Nullable
    Object sentinel;

    /// Under `-Dvertebra.check=death`: where the object died.
    @Nullable
    String diedAt;

    /// The record of an object, made if need be.
    @SuppressWarnings("unchecked")
    static Extra of(PyObject object) {
        Object current = object.extra;
        if (current instanceof Extra extra) {
            return extra;
        }
        Extra extra = new Extra();
        extra.values = (Object[]) current;
        object.extra = extra;
        return extra;
    }

    /// The shape and values of an object, or null.
    static @Nullable Object @Nullable [] valuesOf(PyObject object) {
        Object current = object.extra;
        if (current instanceof Object[] values) {
            return values;
        }
        return current instanceof Extra extra ? extra.values : null;
    }
}
