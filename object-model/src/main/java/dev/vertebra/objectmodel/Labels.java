package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Short texts about objects, for tools in Java: what an object is, and by which name another one holds it.
///
/// They run no Python code, so that looking at a program does not change it. The runtime's lock is held, or no thread
/// runs.
public final class Labels {
    private static final int LONGEST = 40;

    private Labels() {}

    /// What an object is: the representation of a number or a text, the size of a container, the name of a class,
    /// otherwise the name of its class.
    public static String of(PyObject object) {
        if (object instanceof PyType type) {
            return "class " + type.fullName();
        }
        String kind = object.type.fullName();
        if (isPlain(object)) {
            return object == PyNone.NONE ? "None" : kind + " " + value(object);
        }
        int size = sizeOf(object);
        if (size >= 0) {
            return kind + " of " + size;
        }
        String own = object.toString();
        String text = own.startsWith("<") && own.endsWith(">") ? own.substring(1, own.length() - 1) : own;
        return text.startsWith(object.type.name()) ? shorten(text) : kind + " " + shorten(text);
    }

    /// By which name one object holds another: `[3]`, `['key']`, `.attribute`, `__class__`, `__dict__`; null if it has
    /// no name for it, or does not hold it. Of several names the first.
    public static @Nullable String place(PyObject holder, PyObject held) {
        String place = attribute(holder, held);
        if (place != null) {
            return place;
        }
        if (holder instanceof PyList list) {
            return index(list.items, list.size(), held);
        }
        if (holder instanceof PyTuple tuple) {
            return index(tuple.items, tuple.size(), held);
        }
        if (holder instanceof PyDict dict) {
            return key(dict, held);
        }
        if (holder instanceof PyMethod method) {
            return method.self() == held ? "__self__" : method.function() == held ? "__func__" : null;
        }
        return holder.type == held ? "__class__" : null;
    }

    private static @Nullable String attribute(PyObject holder, PyObject held) {
        @Nullable Object[] values = Extra.valuesOf(holder);
        if (values != null && values[0] instanceof Shape shape) {
            PyStr[] names = shape.names();
            int slots = shape.count - names.length;
            for (int i = 1; i < values.length; i++) {
                if (values[i] == held) {
                    return i > slots && i <= shape.count ? "." + names[i - slots - 1] : slot(holder.type, i);
                }
            }
        }
        return holder.extra instanceof Extra extra && extra.dict == held ? "__dict__" : null;
    }

    /// The name of a place that `__slots__` has made.
    private static @Nullable String slot(PyType type, int index) {
        for (PyType each : type.mro) {
            PyDict names = each.dict();
            for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
                if (names.valueAt(i) instanceof SlotMember member && member.index() == index) {
                    return "." + names.keyAt(i);
                }
            }
        }
        return null;
    }

    private static @Nullable String index(@Nullable PyObject[] items, int size, PyObject held) {
        for (int i = 0; i < size; i++) {
            if (items[i] == held) {
                return "[" + i + "]";
            }
        }
        return null;
    }

    private static @Nullable String key(PyDict dict, PyObject held) {
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            if (dict.valueAt(i) == held) {
                PyObject key = dict.keyAt(i);
                return "[" + (isPlain(key) ? value(key) : "a " + key.type.fullName()) + "]";
            }
        }
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            if (dict.keyAt(i) == held) {
                return "a key";
            }
        }
        return null;
    }

    /// Whether an object is an exact number, text or None, whose representation is the runtime's own work.
    private static boolean isPlain(PyObject object) {
        PyType type = object.type;
        return type == PyStr.TYPE
                || type == PyInt.TYPE
                || type == PyBool.TYPE
                || type == PyFloat.TYPE
                || type == PyComplex.TYPE
                || type == PyBytes.TYPE
                || object == PyNone.NONE;
    }

    private static String value(PyObject plain) {
        if (plain instanceof PyInt number && number.bitLength() > 4 * LONGEST) {
            return "of " + number.bitLength() + " bits";
        }
        PyObject shown = plain instanceof PyStr text && text.length() > LONGEST
                ? PyStr.of(text.toString().substring(0, LONGEST))
                : plain;
        return shorten(Text.repr(ThreadState.current(), shown).toString());
    }

    private static int sizeOf(PyObject object) {
        if (object instanceof PyList list) {
            return list.size();
        }
        if (object instanceof PyTuple tuple) {
            return tuple.size();
        }
        if (object instanceof PyDict dict) {
            return dict.size();
        }
        return object instanceof PyAnySet set ? set.size() : -1;
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
