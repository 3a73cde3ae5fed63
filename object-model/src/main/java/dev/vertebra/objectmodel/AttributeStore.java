package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The inline cache of one place in code that sets an attribute.
///
/// It remembers, for up to four pairs of a class and a shape, where the value goes: to a position of the shape, or to
/// the first position behind it, with the next shape in place of this one. An entry holds while the class has the
/// version it had, which no other class has, and the instance the shape. Everything else takes the ordinary path. Owned
/// by one runtime; used with its lock held.
public final class AttributeStore {
    private static final int MOST = 4;
    private static final int MOST_MISSES = 64;

    private final PyStr name;
    private Entry first = Entry.NEVER;
    private int misses;

    /// Makes an empty cache for a name.
    public AttributeStore(PyStr name) {
        this.name = name;
    }

    /// What is known of the instances of a class that have a shape.
    private static final class Entry {
        static final Entry NEVER = new Entry(-1, Shape.root(0, null), Shape.root(0, null), 0, null);

        final int version;
        final Shape before;

        /// The shape with the attribute: the same one if that had it.
        final Shape after;

        final int index;
        final @Nullable Entry next;

        Entry(int version, Shape before, Shape after, int index, @Nullable Entry next) {
            this.version = version;
            this.before = before;
            this.after = after;
            this.index = index;
            this.next = next;
        }
    }

    /// `object.name = value`, where counted slots of a frame hold both. Into a known place the value moves from the
    /// frame.
    ///
    /// @return what the frame has to let go of instead: what was there before, or null; after any other assignment
    ///     the value
    public @Nullable PyObject set(ThreadState ts, PyObject object, PyObject value) {
        Entry entry = first;
        if (entry.version == object.type.version
                && object.extra instanceof Object[] values
                && values[0] == entry.before
                && entry.index < values.length) {
            return put(object, values, entry, value);
        }
        return setFurther(ts, object, value);
    }

    /// Whether [#set] runs no Python code and the value moves into a place that the object has room for: it was so the
    /// last time.
    public boolean knows(PyObject object) {
        Entry entry = first;
        return entry.version == object.type.version
                && object.extra instanceof Object[] values
                && values[0] == entry.before
                && entry.index < values.length;
    }

    private static @Nullable PyObject put(PyObject object, @Nullable Object[] values, Entry entry, PyObject value) {
        if (Memory.CHECKING) {
            Memory.checkAlive(object);
            Memory.checkAlive(value);
        }
        PyObject before = (PyObject) values[entry.index];
        values[entry.index] = value;
        if (entry.after != entry.before) {
            values[0] = entry.after;
        }
        return before;
    }

    private @Nullable PyObject setFurther(ThreadState ts, PyObject object, PyObject value) {
        int version = object.type.version;
        Shape shape = Shape.of(object);
        if (shape != null) {
            for (Entry entry = first; entry != null; entry = entry.next) {
                if (entry.version == version && entry.before == shape) {
                    return put(object, roomFor(object, entry), entry, value);
                }
            }
        }
        Attributes.set(ts, object, name, value);
        if (shape != null && misses++ < MOST_MISSES) {
            learn(object, version, shape);
        }
        return value;
    }

    /// The values of an object, in an array that has the place of an entry.
    private static @Nullable Object[] roomFor(PyObject object, Entry entry) {
        @Nullable Object[] values = Extra.valuesOf(object);
        if (values == null || values.length <= entry.index) {
            values = object.type.rootShape().enlarged(values, entry.before, entry.index);
            Attributes.setValues(object, values);
        }
        return values;
    }

    /// Remembers where the attribute of an object has gone to, if nothing but version and shape decided that.
    private void learn(PyObject object, int version, Shape before) {
        PyType type = object.type;
        Shape after = Shape.of(object);
        if (type.version != version || after == null || type.tp_setattro != ObjectMethods.GENERIC_SETATTR) {
            return;
        }
        PyObject attribute = type.lookup(name);
        int index;
        if (attribute instanceof SlotMember member && type.isSubtype(member.owner())) {
            index = after == before ? member.index() : 0;
        } else if (AttributeCache.mayIntercept(attribute)) {
            return;
        } else {
            index = after == before || after == before.with(name) ? after.indexOf(name) : 0;
        }
        if (index > 0) {
            first = new Entry(version, before, after, index, kept());
        }
    }

    /// The entries behind a new one: as many as there may be, or none.
    private @Nullable Entry kept() {
        int length = 0;
        for (Entry each = first; each != null; each = each.next) {
            length++;
        }
        return first == Entry.NEVER || length >= MOST ? null : first;
    }
}
