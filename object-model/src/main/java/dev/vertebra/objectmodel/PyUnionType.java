package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// Alternatives of types: `int | str`. PEP 604; compare CPython Objects/unionobject.c.
@NativeType("types.UnionType")
public final class PyUnionType extends PyObject {
    /// The class `types.UnionType`.
    public static final PyType TYPE = PyType.builtin("types.UnionType", PyUnionType.class)
            .doc("Alternatives of types.\n\nE.g. for int | str")
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyUnionTypeNatives.rows())
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyTuple args;
    private @Nullable PyTuple parameters;

    /// Makes a union.
    ///
    /// @param args different types, none of them a union
    PyUnionType(PyTuple args) {
        super(TYPE);
        this.args = args;
    }

    /// `kind | None` of a class other than that of None.
    public static PyUnionType optional(PyType kind) {
        return new PyUnionType(PyTuple.of(kind, PyNone.TYPE));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(args);
        visitor.visit(parameters);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyMember("__args__")
    static PyTuple args(PyUnionType self) {
        return self.args;
    }

    /// The type variables among the alternatives, each once.
    @PyGetter("__parameters__")
    static PyTuple parameters(ThreadState ts, PyUnionType self) {
        PyTuple known = self.parameters;
        if (known == null) {
            known = TypeParameters.of(ts, self.args);
            self.parameters = known;
            Memory.stored(self, known);
        }
        return known;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyUnionType self) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < self.args.size(); i++) {
            PyObject arg = self.args.get(i);
            out.append(i == 0 ? "" : " | ").append(arg == PyNone.TYPE ? "None" : TypeParameters.nameOf(ts, arg));
        }
        return PyStr.of(out.toString());
    }

    private PyFrozenSet asSet(ThreadState ts) {
        PyFrozenSet set = new PyFrozenSet(PyFrozenSet.TYPE);
        SetAlgebra.update(ts, set, args);
        return set;
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyUnionType self) {
        return Compare.hash(ts, self.asSet(ts));
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyUnionType self, PyObject other, int op) {
        if (!(other instanceof PyUnionType that) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.INSTANCE;
        }
        return Compare.rich(ts, self.asSet(ts), that.asSet(ts), op);
    }

    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PyUnionType self, PyObject name) {
        PyStr key = Attributes.name(name);
        return key.value().equals("__module__") ? Attributes.get(ts, TYPE, key) : Attributes.genericGet(ts, self, key);
    }

    /// `left | right` of types, or NotImplemented if one of them can't stand in a union.
    public static PyObject or(ThreadState ts, PyObject left, PyObject right) {
        return UnionTypes.or(ts, left, right);
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        return UnionTypes.or(ts, a, b);
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyUnionType self, PyObject item) {
        PyTuple args = TypeParameters.substitute(ts, self, self.args, parameters(ts, self), item);
        try (ThreadState.Hold held = ts.hold(args)) {
            PyObject result = args.get(0);
            for (int i = 1; i < args.size(); i++) {
                result = Numbers.or(ts, result, args.get(i));
            }
            return result;
        }
    }
}
