package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;

/// `mappingproxy`: a mapping that can be read only. Compare CPython Objects/descrobject.c mappingproxyobject.
@NativeType("mappingproxy")
public final class PyMappingProxy extends PyObject {
    /// The class `types.MappingProxyType`.
    public static final PyType TYPE = PyType.builtin("mappingproxy", PyMappingProxy.class)
            .doc("A view of a mapping through which it can't be changed.")
            .sealed()
            .flags(PyType.MAPPING)
            .natives(PyMappingProxyNatives.rows())
            .order("get keys values items copy __class_getitem__")
            .make();

    private final PyObject mapping;

    /// Makes a proxy.
    ///
    /// @param mapping what it shows
    public PyMappingProxy(PyObject mapping) {
        super(TYPE);
        this.mapping = mapping;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(mapping);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("mappingproxy(mapping)")
    static PyObject __new__(PyType cls, PyObject mapping) {
        boolean subscriptable = mapping.type.mp_subscript != null;
        if (!subscriptable || mapping instanceof PyList || mapping instanceof PyTuple) {
            throw Raise.typeError("mappingproxy() argument must be a mapping, not %s", mapping.type.fullName());
        }
        return new PyMappingProxy(mapping);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyMappingProxy self) {
        return PyStr.of("mappingproxy(" + Text.repr(ts, self.mapping) + ")");
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyMappingProxy self) {
        return Text.str(ts, self.mapping);
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyMappingProxy self) {
        return Compare.hash(ts, self.mapping);
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyMappingProxy self, PyObject other, int op) {
        return Compare.rich(ts, self.mapping, other, op);
    }

    @PySpecial
    static PyObject __iter__(ThreadState ts, PyMappingProxy self) {
        return Iterate.iter(ts, self.mapping);
    }

    @PySpecial
    static long __len__(ThreadState ts, PyMappingProxy self) {
        return Items.length(ts, self.mapping);
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyMappingProxy self, PyObject key) {
        return Items.get(ts, self.mapping, key);
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyMappingProxy self, PyObject key) {
        return Items.contains(ts, self.mapping, key);
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        PyObject left = a instanceof PyMappingProxy proxy ? proxy.mapping : a;
        PyObject right = b instanceof PyMappingProxy proxy ? proxy.mapping : b;
        return Numbers.or(ts, left, right);
    }

    @SuppressWarnings("DoNotCallSuggester")
    @PySpecial
    static PyObject __ior__(PyMappingProxy self, PyObject other) {
        throw Raise.typeError("'|=' is not supported by %s; use '|' instead", self.type.fullName());
    }

    /// Gives the value of a key, or the default if the key is not there.
    @PyMethod("get(self, key, default=None, /)")
    static PyObject get(ThreadState ts, PyMappingProxy self, PyObject key, PyObject byDefault) {
        return self.mapping instanceof PyDict dict && dict.type == PyDict.TYPE
                ? DictMethods.get(ts, dict, key, byDefault)
                : Calls.callMethod(ts, self.mapping, "get", key, byDefault);
    }

    /// Gives a set-like view of the keys.
    @PyMethod("keys(self, /)")
    static PyObject keys(ThreadState ts, PyMappingProxy self) {
        return Calls.callMethod(ts, self.mapping, "keys");
    }

    /// Gives a view of the values.
    @PyMethod("values(self, /)")
    static PyObject values(ThreadState ts, PyMappingProxy self) {
        return Calls.callMethod(ts, self.mapping, "values");
    }

    /// Gives a set-like view of the pairs.
    @PyMethod("items(self, /)")
    static PyObject items(ThreadState ts, PyMappingProxy self) {
        return Calls.callMethod(ts, self.mapping, "items");
    }

    /// Gives a copy of the mapping.
    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, PyMappingProxy self) {
        return Calls.callMethod(ts, self.mapping, "copy");
    }

    /// Gives an iterator of the keys from the end.
    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(ThreadState ts, PyMappingProxy self) {
        return Calls.callMethod(ts, self.mapping, "__reversed__");
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }
}
