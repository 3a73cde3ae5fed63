package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;

/// A view of the keys, values or pairs of a dictionary. Those of keys and pairs are set-like ([DictViewSet]).
///
/// Compare CPython Objects/dictobject.c `_PyDictViewObject`.
@NativeType("dict_values")
public class PyDictView extends PyObject {
    /// `dict_keys`.
    public static final PyType KEYS = type("dict_keys", true);
    /// `dict_values`.
    public static final PyType VALUES = type("dict_values", false);
    /// `dict_items`.
    public static final PyType ITEMS = type("dict_items", true);

    final PyDict dict;

    /// One of the kinds of [DictIterator].
    final int kind;

    /// Makes a view.
    ///
    /// @param kind 0 for keys, 1 for values, 2 for pairs
    protected PyDictView(PyType type, PyDict dict, int kind) {
        super(type);
        this.dict = dict;
        this.kind = kind;
    }

    private static PyType type(String name, boolean set) {
        Native[] common = Native.of(name, PyDictViewNatives.rows());
        PyType.Builder builder = PyType.builtin(name, PyDictView.class).sealed().flags(PyType.NO_INSTANTIATION);
        return set
                ? builder.order("isdisjoint")
                        .natives(common, Native.of(name, DictViewSetNatives.rows()))
                        .make()
                : builder.natives(common).make();
    }

    /// The view of the keys.
    public static PyDictView keys(PyDict dict) {
        return new PyDictView(KEYS, dict, DictIterator.KEYS);
    }

    /// The view of the values.
    public static PyDictView values(PyDict dict) {
        return new PyDictView(VALUES, dict, DictIterator.VALUES);
    }

    /// The view of the pairs.
    public static PyDictView items(PyDict dict) {
        return new PyDictView(ITEMS, dict, DictIterator.ITEMS);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(dict);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyDictView self) {
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of("...");
        }
        try {
            PyList elements = Iterate.toList(ts, self);
            try (ThreadState.Hold held = ts.hold(elements)) {
                return PyStr.of(self.type.fullName() + "(" + Text.repr(ts, elements) + ")");
            }
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static PyObject __iter__(PyDictView self) {
        return DictIterator.of(self.dict, self.kind);
    }

    @PySpecial
    static long __len__(PyDictView self) {
        return self.dict.size();
    }

    /// Gives an iterator from the end.
    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(PyDictView self) {
        return DictIterator.reversed(self.dict, self.kind);
    }

    /// the dictionary that this is a view of
    @PyGetter("mapping")
    static PyObject mapping(PyDictView self) {
        return new PyMappingProxy(self.dict);
    }
}
