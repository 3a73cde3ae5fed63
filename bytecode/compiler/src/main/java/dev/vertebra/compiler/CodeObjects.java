package dev.vertebra.compiler;

import dev.vertebra.bytecode.CodeFields;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.objectmodel.Compare;
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
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Makes code objects of finished units.
///
/// Equal constants are one object throughout a source, and so are equal tables and tuples of names.
/// Compare CPython Python/compile.c merge_consts_recursive, Python/assemble.c makecode.
final class CodeObjects {
    private final ThreadState ts;
    private final PyStr filename;
    private final Map<Constant, PyObject> merged = new HashMap<>();
    private final IdentityHashMap<CodeUnit, PyCode> codes = new IdentityHashMap<>();
    private final IdentityHashMap<List<String>, PyTuple> nameTuples = new IdentityHashMap<>();
    private final ConstantInterning interning;

    private CodeObjects(ThreadState ts, PyStr filename) {
        this.ts = ts;
        this.filename = filename;
        this.interning = new ConstantInterning(ts);
    }

    /// The code object of a unit with those in its constants.
    static PyCode of(ThreadState ts, PyStr filename, CodeUnit top) {
        CodeObjects objects = new CodeObjects(ts, filename);
        objects.internNames(top);
        return objects.make(top);
    }

    /// Makes the tuples of names of a unit and those in it: identifiers are interned before any constant is.
    private void internNames(CodeUnit unit) {
        name(unit.name());
        names(unit.names());
        names(unit.localsPlusNames());
        for (Object value : unit.consts()) {
            if (value instanceof CodeUnit nested) {
                internNames(nested);
            }
        }
    }

    private PyCode make(CodeUnit unit) {
        PyCode known = codes.get(unit);
        if (known != null) {
            return known;
        }
        CodeFields fields = new CodeFields();
        fields.name = name(unit.name());
        fields.qualname = qualname(unit);
        fields.argcount = unit.argCount();
        fields.posonlyargcount = unit.posOnlyArgCount();
        fields.kwonlyargcount = unit.kwOnlyArgCount();
        fields.stacksize = unit.stackSize();
        fields.flags = unit.flags();
        fields.firstlineno = unit.firstLine();
        fields.code = unit.code();
        fields.consts = constants(unit.consts());
        fields.names = names(unit.names());
        fields.localsplusnames = names(unit.localsPlusNames());
        fields.localspluskinds = PyBytes.of(unit.localsPlusKinds());
        fields.filename = filename;
        fields.linetable = bytes(unit.lineTable());
        fields.exceptiontable = bytes(unit.exceptionTable());
        PyCode code = PyCode.make(fields);
        codes.put(unit, code);
        return code;
    }

    private PyTuple constants(List<Object> values) {
        List<Constant> plain = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof Constant constant) {
                plain.add(constant);
            }
        }
        if (plain.size() == values.size()) {
            return wholly(plain);
        }
        PyObject[] objects = new PyObject[values.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = values.get(i) instanceof CodeUnit unit ? make(unit) : own((Constant) values.get(i));
        }
        return PyTuple.of(objects);
    }

    /// Constants none of which is code: code objects with the same ones share the tuple.
    private PyTuple wholly(List<Constant> values) {
        Constant key = new Constant.Tuple(values);
        PyObject known = merged.get(key);
        if (known != null) {
            return (PyTuple) known;
        }
        PyObject[] objects = new PyObject[values.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = own(values.get(i));
        }
        PyTuple tuple = PyTuple.of(objects);
        merged.put(key, tuple);
        return tuple;
    }

    /// A constant of one code object: a set in which strings had to be replaced by interned ones is a new one, and
    /// built once more, which can change its order. Compare CPython Objects/codeobject.c intern_constants.
    private PyObject own(Constant value) {
        PyObject object = constant(value);
        if (value instanceof Constant.FrozenSet set && interning.replacesAny(set.elements())) {
            return rebuilt((PyFrozenSet) object);
        }
        return object;
    }

    /// A name, which is interned. A constant with the same text is the same object only if it is interned too, because
    /// it looks like a name.
    private PyStr name(String text) {
        return PyStr.intern(ts, text);
    }

    /// The qualified name. In a class it is also the constant for `__qualname__`, and the same object unless the text
    /// has been interned before: then the constant stays one that is not.
    private PyStr qualname(CodeUnit unit) {
        String text = unit.qualname();
        Constant.Str key = Constant.Str.of(text);
        boolean first = !merged.containsKey(key) && PyStr.internedOrNull(ts, text) == null;
        PyStr qualname = PyStr.intern(ts, text);
        if (first && unit.consts().contains(key)) {
            merged.put(key, qualname);
        }
        return qualname;
    }

    private PyBytes bytes(byte[] value) {
        return (PyBytes) constant(new Constant.Bytes(value));
    }

    /// A tuple of names, the same for the same names.
    private PyTuple names(List<String> names) {
        PyTuple made = nameTuples.get(names);
        if (made == null) {
            made = makeNames(names);
            nameTuples.put(names, made);
        }
        return made;
    }

    private PyTuple makeNames(List<String> names) {
        List<Constant> elements = new ArrayList<>(names.size());
        for (String name : names) {
            elements.add(Constant.Str.of(name));
        }
        Constant key = new Constant.Tuple(elements);
        PyObject known = merged.get(key);
        if (known != null) {
            return (PyTuple) known;
        }
        PyObject[] objects = new PyObject[names.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = name(names.get(i));
        }
        PyTuple tuple = PyTuple.of(objects);
        merged.put(key, tuple);
        return tuple;
    }

    private PyObject constant(Constant value) {
        if (isNan(value)) {
            return makeConstant(value);
        }
        PyObject known = merged.get(value);
        if (known != null) {
            return known;
        }
        PyObject object = makeConstant(value);
        merged.put(value, object);
        return object;
    }

    /// Whether a constant is equal to no other, not even to itself.
    private static boolean isNan(Constant value) {
        return value instanceof Constant.Float f && Double.isNaN(f.value())
                || value instanceof Constant.Complex c && (Double.isNaN(c.real()) || Double.isNaN(c.imag()));
    }

    private PyObject makeConstant(Constant value) {
        return switch (value) {
            case Constant.None n -> PyNone.NONE;
            case Constant.Bool b -> PyBool.of(b.value());
            case Constant.Ellipsis e -> PyEllipsis.INSTANCE;
            case Constant.Int i -> i.big() == null ? PyInt.of(i.small()) : PyInt.of(i.value());
            case Constant.Float f -> PyFloat.of(f.value());
            case Constant.Complex c -> PyComplex.of(c.real(), c.imag());
            case Constant.Str s -> string(s);
            case Constant.Bytes b -> PyBytes.of(b.value());
            case Constant.Tuple t -> PyTuple.of(all(t.elements()));
            case Constant.FrozenSet s -> frozenSet(all(s.elements()));
        };
    }

    private PyObject[] all(List<Constant> values) {
        PyObject[] objects = new PyObject[values.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = constant(values.get(i));
        }
        return objects;
    }

    /// A string constant; one that looks like a name is interned here, so that code objects can go on sharing the tuple
    /// that it is in.
    private PyObject string(Constant.Str s) {
        if (s.codePoints().length != 0) {
            return PyStr.ofCodePoints(s.codePoints(), 0, s.codePoints().length);
        }
        return s.identifier() || ConstantInterning.looksLikeName(s.value())
                ? interning.intern(s.value())
                : PyStr.of(s.value());
    }

    /// A set whose order is CPython's: it is built of the elements, and then again of its own elements in its order.
    private PyObject frozenSet(PyObject[] elements) {
        PyFrozenSet first = new PyFrozenSet(PyFrozenSet.TYPE);
        for (PyObject element : elements) {
            first.add(ts, element, Compare.hash(ts, element));
        }
        return rebuilt(first);
    }

    private PyFrozenSet rebuilt(PyFrozenSet set) {
        PyFrozenSet second = new PyFrozenSet(PyFrozenSet.TYPE);
        for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
            second.add(ts, set.keyAt(i), set.hashAt(i));
        }
        return second;
    }
}
