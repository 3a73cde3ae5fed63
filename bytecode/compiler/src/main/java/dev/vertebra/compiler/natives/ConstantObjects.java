package dev.vertebra.compiler.natives;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyEllipsis;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;

/// Constants of trees as Python objects, and back.
final class ConstantObjects {
    private ConstantObjects() {}

    static PyObject toObject(ThreadState ts, Constant value) {
        return switch (value) {
            case Constant.None n -> PyNone.NONE;
            case Constant.Bool b -> PyBool.of(b.value());
            case Constant.Ellipsis e -> PyEllipsis.INSTANCE;
            case Constant.Int i -> PyInt.of(i.value());
            case Constant.Float f -> PyFloat.of(f.value());
            case Constant.Complex c -> PyComplex.of(c.real(), c.imag());
            case Constant.Str s ->
                s.codePoints().length == 0
                        ? PyStr.of(s.value())
                        : PyStr.ofCodePoints(s.codePoints(), 0, s.codePoints().length);
            case Constant.Bytes b -> PyBytes.of(b.value());
            case Constant.Tuple t -> tuple(ts, t.elements());
            case Constant.FrozenSet s ->
                dev.vertebra.objectmodel.Calls.call1(ts, PyFrozenSet.TYPE, tuple(ts, s.elements()));
        };
    }

    private static PyTuple tuple(ThreadState ts, List<Constant> elements) {
        PyObject[] objects = new PyObject[elements.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = toObject(ts, elements.get(i));
        }
        return PyTuple.of(objects);
    }

    static Constant fromObject(ThreadState ts, PyObject object) {
        if (object == PyNone.NONE) {
            return Constant.NONE;
        }
        if (object == PyEllipsis.INSTANCE) {
            return Constant.ELLIPSIS;
        }
        if (object instanceof PyBool) {
            return object == PyBool.TRUE ? Constant.TRUE : Constant.FALSE;
        }
        if (object.type() == PyInt.TYPE) {
            return Constant.Int.of(((PyInt) object).big());
        }
        if (object.type() == PyFloat.TYPE) {
            return new Constant.Float(((PyFloat) object).value());
        }
        if (object instanceof PyComplex complex && object.type() == PyComplex.TYPE) {
            return new Constant.Complex(complex.real(), complex.imag());
        }
        if (object instanceof PyStr text && object.type() == PyStr.TYPE) {
            return text.isPlain() ? Constant.Str.of(text.value()) : Constant.Str.of(text.codePoints(), text.length());
        }
        if (object.type() == PyBytes.TYPE) {
            return new Constant.Bytes(((PyBytes) object).toBytes());
        }
        if (object.type() == PyTuple.TYPE || object.type() == PyFrozenSet.TYPE) {
            List<Constant> elements = new ArrayList<>();
            PyTuple all = Iterate.toTuple(ts, object);
            for (int i = 0; i < all.size(); i++) {
                elements.add(fromObject(ts, all.get(i)));
            }
            return object.type() == PyTuple.TYPE ? new Constant.Tuple(elements) : new Constant.FrozenSet(elements);
        }
        throw Raise.typeError(
                "got an invalid type in Constant: %s", object.type().name());
    }
}
