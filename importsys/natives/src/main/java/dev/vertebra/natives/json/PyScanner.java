package dev.vertebra.natives.json;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBuiltinFunction;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_json.make_scanner`: what `json.JSONDecoder` reads with. Compare CPython Modules/_json.c PyScannerObject.
@NativeType("_json.Scanner")
final class PyScanner extends PyObject {
    static final PyType TYPE = PyType.builtin("_json.Scanner", PyScanner.class)
            .doc("Scanner(context)\n\nA callable that reads the JSON value at a position of a string.")
            .sealed()
            .natives(PyScannerNatives.rows())
            .structure(64)
            .ofModule()
            .make();

    private static final String[] PARAMETERS = {"context"};
    private static final PyStr[] NAMES = {
        PyStr.intern("object_hook"),
        PyStr.intern("object_pairs_hook"),
        PyStr.intern("parse_float"),
        PyStr.intern("parse_int"),
        PyStr.intern("parse_constant")
    };
    private static final String[] CALL_PARAMETERS = {"string", "idx"};

    final boolean strict;
    final PyObject objectHook;
    final PyObject pairsHook;
    final PyObject parseFloat;
    final PyObject parseInt;
    final PyObject parseConstant;

    private PyScanner(PyType type, boolean strict, PyObject[] parts) {
        super(type);
        this.strict = strict;
        objectHook = parts[0];
        pairsHook = parts[1];
        parseFloat = parts[2];
        parseInt = parts[3];
        parseConstant = parts[4];
    }

    @PyNew("Scanner(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyObject context = JsonErrors.arranged("make_scanner", PARAMETERS, args, from, count, keywords)[0];
        boolean strict = Truth.of(ts, Attributes.get(ts, context, "strict"));
        PyObject[] got = new PyObject[NAMES.length];
        PyList parts = new PyList();
        try (ThreadState.Hold held = ts.hold(parts)) {
            for (int i = 0; i < NAMES.length; i++) {
                got[i] = Attributes.get(ts, context, NAMES[i]);
                parts.append(got[i]);
            }
            PyScanner made = new PyScanner(cls, strict, got);
            if (cls.tp_finalize != null) {
                Memory.tracker().allocated(ts, made);
            }
            return made;
        }
    }

    /// Whether reading may run Python code.
    boolean callsPython() {
        return objectHook != PyNone.NONE
                || pairsHook != PyNone.NONE
                || parseFloat != PyFloat.TYPE
                || parseInt != PyInt.TYPE
                || !(parseConstant instanceof PyBuiltinFunction);
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, PyScanner self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyObject[] given = JsonErrors.arranged("scan_once", CALL_PARAMETERS, args, from, count, keywords);
        long start = Arguments.asLong(ts, given[1]);
        if (!(given[0] instanceof PyStr document)) {
            throw JsonFunctions.notText(given[0]);
        }
        try (ThreadState.Hold held = ts.hold(self, document)) {
            return new JsonReader(ts, self, document).read(start);
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(objectHook);
        visitor.visit(pairsHook);
        visitor.visit(parseFloat);
        visitor.visit(parseInt);
        visitor.visit(parseConstant);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Whether control characters are forbidden in strings.
    @PyMember("strict")
    static boolean strict(PyScanner self) {
        return self.strict;
    }

    /// The function that makes something else of each dict, or None.
    @PyMember("object_hook")
    static PyObject objectHook(PyScanner self) {
        return self.objectHook;
    }

    @PyMember("object_pairs_hook")
    static PyObject pairsHook(PyScanner self) {
        return self.pairsHook;
    }

    /// The function that makes a number of the text of one with a fraction or an exponent.
    @PyMember("parse_float")
    static PyObject parseFloat(PyScanner self) {
        return self.parseFloat;
    }

    /// The function that makes a number of the text of any other.
    @PyMember("parse_int")
    static PyObject parseInt(PyScanner self) {
        return self.parseInt;
    }

    /// The function that makes a value of `NaN`, `Infinity` and `-Infinity`.
    @PyMember("parse_constant")
    static PyObject parseConstant(PyScanner self) {
        return self.parseConstant;
    }
}
