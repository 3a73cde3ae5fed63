package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// An object whose attributes are what it was made of. Compare CPython Objects/namespaceobject.c.
@NativeType("types.SimpleNamespace")
public final class PySimpleNamespace extends PyObject {
    /// The class `types.SimpleNamespace`.
    public static final PyType TYPE = PyType.builtin("types.SimpleNamespace", PySimpleNamespace.class)
            .doc("An object with attributes of any names.")
            .flags(PyType.HAS_DICT)
            .natives(PySimpleNamespaceNatives.rows())
            .make();

    /// Makes a namespace without attributes.
    public PySimpleNamespace() {
        super(TYPE);
    }

    private PySimpleNamespace(PyType type) {
        super(type);
    }

    /// The attributes.
    public PyDict dict() {
        return Attributes.dictOf(this);
    }

    /// A namespace with attributes.
    public static PySimpleNamespace of(String[] names, PyObject... values) {
        PySimpleNamespace made = new PySimpleNamespace();
        for (int i = 0; i < names.length; i++) {
            made.dict().putStr(PyStr.intern(names[i]), values[i]);
        }
        return made;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("SimpleNamespace(mapping_or_iterable=(), /, **kwargs)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PySimpleNamespace(cls);
    }

    @PyInit("SimpleNamespace(mapping_or_iterable=(), /, **kwargs)")
    static void __init__(
            ThreadState ts, PySimpleNamespace self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.checkCount(self.type.name(), count, 0, 1);
        PyDict given = new PyDict();
        if (count == 1) {
            DictUpdate.update(ts, given, args[from]);
            for (int i = given.next(0); i >= 0; i = given.next(i + 1)) {
                if (!(given.keyAt(i) instanceof PyStr)) {
                    throw Raise.typeError("keywords must be strings");
                }
            }
        }
        DictUpdate.merge(ts, self.dict(), given);
        for (int i = 0; keywords != null && i < keywords.size(); i++) {
            self.dict().put(ts, keywords.get(i), args[from + count + i]);
        }
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PySimpleNamespace self) {
        String name = self.type == TYPE ? "namespace" : self.type.name();
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of(name + "(...)");
        }
        try {
            StringBuilder out = new StringBuilder(name).append('(');
            PyDict dict = self.dict();
            String separator = "";
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                if (dict.keyAt(i) instanceof PyStr key && key.length() > 0) {
                    PyObject value = dict.valueAt(i);
                    try (ThreadState.Hold held = ts.hold(value)) {
                        out.append(separator).append(key).append('=').append(Text.repr(ts, value));
                    }
                    separator = ", ";
                }
            }
            return PyStr.of(out.append(')').toString());
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PySimpleNamespace self, PyObject other, int op) {
        return other instanceof PySimpleNamespace that
                ? Compare.rich(ts, self.dict(), that.dict(), op)
                : PyNotImplemented.INSTANCE;
    }

    /// The class and the attributes, for pickle and copy.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PySimpleNamespace self) {
        return PyTuple.of(self.type, PyTuple.EMPTY, self.dict());
    }

    /// Gives a copy of the namespace with other values for some attributes.
    @PyMethod("__replace__(self, /, **changes)")
    static PyObject replace(
            ThreadState ts, PySimpleNamespace self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count > 0) {
            throw Raise.typeError("__replace__() takes no positional arguments");
        }
        PyObject copy = Calls.call0(ts, self.type);
        if (copy instanceof PySimpleNamespace made) {
            try (ThreadState.Hold held = ts.hold(made)) {
                DictUpdate.merge(ts, made.dict(), self.dict());
                for (int i = 0; keywords != null && i < keywords.size(); i++) {
                    made.dict().put(ts, keywords.get(i), args[from + i]);
                }
            }
        }
        return copy;
    }
}
