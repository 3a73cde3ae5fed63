package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.PyDictView;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;

/// A view of the keys, values or pairs of an OrderedDict: that of a dict, in the order of the links.
@NativeType("odict_keys")
final class OrderedDictView extends PyDictView {
    private static final PyType[] TYPES = {
        type("odict_keys", PyDictView.KEYS),
        type("odict_values", PyDictView.VALUES),
        type("odict_items", PyDictView.ITEMS)
    };

    private final PyOrderedDict dict;
    private final int kind;

    OrderedDictView(PyOrderedDict dict, int kind) {
        super(TYPES[kind], dict, kind);
        this.dict = dict;
        this.kind = kind;
    }

    private static PyType type(String name, PyType base) {
        return PyType.builtin(name, OrderedDictView.class)
                .base(base)
                .sealed()
                .flags(PyType.NO_INSTANTIATION)
                .natives(OrderedDictViewNatives.rows())
                .structure(24)
                .make();
    }

    @PySpecial
    static PyObject __iter__(OrderedDictView self) {
        return new OrderedDictIterator(self.dict, self.kind, false);
    }

    /// An iterator from the end.
    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(OrderedDictView self) {
        return new OrderedDictIterator(self.dict, self.kind, true);
    }
}
