package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// `P.args` and `P.kwargs` of a `typing.ParamSpec`.
@NativeType("typing.ParamSpecArgs")
final class PyParamSpecPart extends PyObject {
    static final PyType ARGS = PyType.builtin("typing.ParamSpecArgs", PyParamSpecPart.class)
            .doc("The positional parameters that a ParamSpec stands for.\n"
                    + "\n>>> P = ParamSpec('P')\n>>> P.args.__origin__ is P\nTrue")
            .sealed()
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyParamSpecPartNatives.rows())
            .structure(24, 0, -32)
            .ofModule()
            .make();
    static final PyType KWARGS = PyType.builtin("typing.ParamSpecKwargs", PyParamSpecPart.class)
            .doc("The keyword parameters that a ParamSpec stands for.\n"
                    + "\n>>> P = ParamSpec('P')\n>>> P.kwargs.__origin__ is P\nTrue")
            .sealed()
            .flags(PyType.HAS_WEAKREFS)
            .natives(Native.of("ParamSpecKwargs", PyParamSpecPartNatives.rows()), ParamSpecKwargsMembersNatives.rows())
            .structure(24, 0, -32)
            .ofModule()
            .make();

    private final PyObject origin;

    PyParamSpecPart(PyType type, PyObject origin) {
        super(type);
        this.origin = origin;
    }

    /// Compare CPython Objects/typevarobject.c paramspecattr_traverse: the class is not among them.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(origin);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(origin);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("paramspecargs(origin)")
    static PyObject __new__(PyType cls, PyObject origin) {
        return new PyParamSpecPart(cls, origin);
    }

    @PyMember("__origin__")
    static PyObject origin(PyParamSpecPart self) {
        return self.origin;
    }

    @PyMethod("__mro_entries__(self, bases, /)")
    @ShownSignature("($self, object, /)")
    static PyObject mroEntries(PyParamSpecPart self, PyObject bases) {
        throw Raise.typeError("Cannot subclass an instance of %s", self.type().name());
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyParamSpecPart self) {
        String part = self.type() == ARGS ? ".args" : ".kwargs";
        String of = self.origin instanceof PyTypeParameter parameter
                ? parameter.name.toString()
                : Text.repr(ts, self.origin).toString();
        return PyStr.of(of + part);
    }

    @PySpecial
    static PyObject tp_richcompare(PyParamSpecPart self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || other.type() != self.type()) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equal = self.origin == ((PyParamSpecPart) other).origin;
        return PyBool.of(equal == (op == CompareOp.EQ));
    }
}
