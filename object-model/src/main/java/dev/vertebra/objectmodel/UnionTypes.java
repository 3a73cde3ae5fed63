package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Making unions of types by `|`. Compare CPython Objects/unionobject.c `_Py_union_type_or`, make_union.
final class UnionTypes {
    private UnionTypes() {}

    /// The alternatives of a union, or null if the object is none.
    static @Nullable PyTuple argumentsOrNull(PyObject object) {
        return object instanceof PyUnionType union ? PyUnionType.args(union) : null;
    }

    /// `left | right`, or NotImplemented if one of them can't stand in a union.
    static PyObject or(ThreadState ts, PyObject left, PyObject right) {
        if (!canStand(left) || !canStand(right)) {
            return PyNotImplemented.INSTANCE;
        }
        PyList all = new PyList();
        add(ts, all, left);
        add(ts, all, right);
        return all.size == 1 ? all.items[0] : new PyUnionType(PyTuple.of(all.toArray()));
    }

    private static boolean canStand(PyObject object) {
        return object == PyNone.NONE
                || object instanceof PyType
                || object instanceof PyGenericAlias
                || object instanceof PyUnionType
                || object.type.fullName().equals("typing.TypeAliasType");
    }

    private static void add(ThreadState ts, PyList all, PyObject object) {
        if (object instanceof PyUnionType union) {
            PyTuple args = PyUnionType.args(union);
            for (int i = 0; i < args.size(); i++) {
                addOne(ts, all, args.get(i));
            }
        } else {
            addOne(ts, all, object == PyNone.NONE ? PyNone.TYPE : object);
        }
    }

    private static void addOne(ThreadState ts, PyList all, PyObject object) {
        for (int i = 0; i < all.size; i++) {
            if (Compare.equal(ts, all.items[i], object)) {
                return;
            }
        }
        all.append(object);
    }
}
