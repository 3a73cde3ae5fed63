package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The inline cache of one place in code that reads an attribute or calls a method; [AttributeStore] is that of a place
/// that sets one.
///
/// It remembers, for up to four classes, where the attribute was found: at a position of a shape, or in the class. An
/// entry holds while the
/// class has the version it had, and, for what stands in the instance, while the instance has the shape. Everything
/// else takes the ordinary path.
/// Owned by one runtime; used with its lock held.
public final class AttributeCache {
    private static final int MOST = 4;

    private final PyStr name;
    private Entry first = Entry.NEVER;
    private int misses;

    /// Makes an empty cache for a name.
    public AttributeCache(PyStr name) {
        this.name = name;
    }

    /// What an entry knows.
    private static final class Entry {
        static final Entry NEVER = new Entry(PyType.TYPE, -1, null, 0, null, false, null);

        final PyType type;
        final int version;

        /// The shape of the instance, or null if the attribute does not depend on the instance.
        final @Nullable Shape shape;

        /// The position of the value, or 0 if it is [#value].
        final int index;

        final @Nullable PyObject value;

        /// Whether the value is the function of a method, which has yet to be bound.
        final boolean unbound;

        Entry next = this;

        Entry(
                PyType type,
                int version,
                @Nullable Shape shape,
                int index,
                @Nullable PyObject value,
                boolean unbound,
                @Nullable Entry next) {
            this.type = type;
            this.version = version;
            this.shape = shape;
            this.index = index;
            this.value = value;
            this.unbound = unbound;
            this.next = next == null ? this : next;
        }
    }

    /// `object.name`.
    public PyObject get(ThreadState ts, PyObject object) {
        PyType type = object.type;
        Entry entry = first;
        if (entry.type == type && entry.version == type.version && !entry.unbound) {
            PyObject found = read(object, entry);
            if (found != null) {
                return found;
            }
        }
        return getPolymorphic(ts, object, type);
    }

    /// `object.name` if it is where it was the last time, else null. Runs no Python code.
    public @Nullable PyObject known(PyObject object) {
        Entry entry = first;
        return entry.type == object.type && entry.version == object.type.version && !entry.unbound
                ? read(object, entry)
                : null;
    }

    private static @Nullable PyObject read(PyObject object, Entry entry) {
        if (entry.index > 0) {
            Object extra = object.extra;
            if (extra instanceof Object[] values) {
                return values[0] == entry.shape ? (PyObject) values[entry.index] : null;
            }
            return extra instanceof Extra record ? readRecorded(record, entry) : null;
        }
        return entry.shape == null || hasShape(object, entry.shape) ? entry.value : null;
    }

    /// An attribute of an object with an identity number or weak references.
    private static @Nullable PyObject readRecorded(Extra record, Entry entry) {
        @Nullable Object[] values = record.values;
        return values != null && values[0] == entry.shape ? (PyObject) values[entry.index] : null;
    }

    // Two methods: HotSpot compiles one of 35 bytecodes into any caller.

    private static boolean hasShape(PyObject object, Shape shape) {
        return object.extra instanceof Object[] values ? values[0] == shape : hasShapeOtherwise(object, shape);
    }

    private static boolean hasShapeOtherwise(PyObject object, Shape shape) {
        if (object.extra instanceof Extra record) {
            if (record.dict != null) {
                return false;
            }
            if (record.values != null) {
                return record.values[0] == shape;
            }
        }
        return shape.attributeCount() == 0 && shape == object.type.rootShape;
    }

    private PyObject getPolymorphic(ThreadState ts, PyObject object, PyType type) {
        Entry entry = first;
        for (int i = 0; i < MOST && entry.next != entry; i++) {
            entry = entry.next;
            if (entry.type == type && entry.version == type.version && !entry.unbound) {
                PyObject found = read(object, entry);
                if (found != null) {
                    return found;
                }
            }
        }
        learn(object, type, false);
        return Attributes.get(ts, object, name);
    }

    /// The function behind `object.name` if a call may pass the object itself as first argument; null if `get` has to
    /// be used.
    public @Nullable PyObject method(PyObject object) {
        PyType type = object.type;
        Entry entry = first;
        if (entry.type == type && entry.version == type.version && entry.unbound) {
            PyObject found = read(object, entry);
            if (found != null) {
                return found;
            }
        }
        return methodPolymorphic(object, type);
    }

    private @Nullable PyObject methodPolymorphic(PyObject object, PyType type) {
        Entry entry = first;
        for (int i = 0; i < MOST && entry.next != entry; i++) {
            entry = entry.next;
            if (entry.type == type && entry.version == type.version && entry.unbound) {
                PyObject found = read(object, entry);
                if (found != null) {
                    return found;
                }
            }
        }
        if (type.tp_getattro != ObjectMethods.GENERIC_GETATTR) {
            return null;
        }
        PyObject found = type.lookup(name);
        if (found == null || !found.type.is(PyType.METHOD_DESCRIPTOR) || Attributes.instanceGet(object, name) != null) {
            return null;
        }
        learn(object, type, true);
        return found;
    }

    /// Whether a class attribute is a data descriptor or may become one, which no version of the owner's class tells.
    static boolean mayIntercept(@Nullable PyObject attribute) {
        return attribute != null && (attribute.type.tp_descr_set != null || !attribute.type.is(PyType.IMMUTABLE));
    }

    /// Remembers where the attribute of an object is, if that can be.
    private void learn(PyObject object, PyType type, boolean asMethod) {
        if (misses++ > 64 || type.tp_getattro != ObjectMethods.GENERIC_GETATTR) {
            return;
        }
        Entry made = entryFor(object, type, asMethod);
        if (made != null) {
            int length = 1;
            for (Entry each = made; each.next != each && length <= MOST; each = each.next) {
                length++;
            }
            first = length > MOST
                    ? new Entry(made.type, made.version, made.shape, made.index, made.value, made.unbound, null)
                    : made;
        }
    }

    private @Nullable Entry entryFor(PyObject object, PyType type, boolean asMethod) {
        PyObject attribute = type.lookup(name);
        Entry rest = first == Entry.NEVER ? null : first;
        if (attribute instanceof SlotMember member && type.isSubtype(member.owner()) && !asMethod) {
            @Nullable Object[] values = Extra.valuesOf(object);
            return values != null && Shape.of(object) != null
                    ? new Entry(type, type.version, (Shape) values[0], member.index(), null, false, rest)
                    : null;
        }
        if (mayIntercept(attribute)) {
            return null;
        }
        SlotFunction get = attribute == null ? null : attribute.type.tp_descr_get;
        Shape shape = Shape.of(object);
        if (!asMethod && shape != null) {
            int index = shape.indexOf(name);
            if (index > 0) {
                return new Entry(type, type.version, shape, index, null, false, rest);
            }
        }
        if (attribute == null || get != null != asMethod) {
            return null;
        }
        if (!type.is(PyType.HAS_DICT)) {
            return new Entry(type, type.version, null, 0, attribute, asMethod, rest);
        }
        return shape == null ? null : new Entry(type, type.version, shape, 0, attribute, asMethod, rest);
    }
}
