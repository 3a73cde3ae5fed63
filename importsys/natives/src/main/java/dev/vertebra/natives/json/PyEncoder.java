package dev.vertebra.natives.json;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBuiltinFunction;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_json.make_encoder`: what `json.JSONEncoder` writes with. Compare CPython Modules/_json.c PyEncoderObject.
@NativeType("_json.Encoder")
final class PyEncoder extends PyObject {
    static final PyType TYPE = PyType.builtin("_json.Encoder", PyEncoder.class)
            .doc("Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys,"
                    + " allow_nan)\n\nA callable that writes an object as JSON.")
            .sealed()
            .natives(PyEncoderNatives.rows())
            .structure(80)
            .ofModule()
            .make();

    private static final String[] PARAMETERS = {
        "markers",
        "default",
        "encoder",
        "indent",
        "key_separator",
        "item_separator",
        "sort_keys",
        "skipkeys",
        "allow_nan"
    };
    private static final String[] CALL_PARAMETERS = {"obj", "_current_indent_level"};

    final PyObject markers;
    final PyObject replacer;
    final PyObject encoder;
    final PyObject indent;
    final PyStr keySeparator;
    final PyStr itemSeparator;
    final boolean sortKeys;
    final boolean skipKeys;
    final boolean allowNan;

    /// Whether strings are written by the functions of this module, which needs no call.
    final boolean writesAscii;

    final boolean writesUnicode;

    private PyEncoder(ThreadState ts, PyType type, PyObject[] given) {
        super(type);
        markers = given[0];
        replacer = given[1];
        encoder = given[2];
        indent = given[3];
        keySeparator = text(given[4], 5);
        itemSeparator = text(given[5], 6);
        sortKeys = Truth.of(ts, given[6]);
        skipKeys = Truth.of(ts, given[7]);
        allowNan = Truth.of(ts, given[8]);
        if (markers != PyNone.NONE && !(markers instanceof PyDict)) {
            throw Raise.typeError(
                    "make_encoder() argument 1 must be dict or None, not %s",
                    markers.type().fullName());
        }
        writesAscii = isOurs(encoder, "encode_basestring_ascii");
        writesUnicode = isOurs(encoder, "encode_basestring");
    }

    private static PyStr text(PyObject value, int position) {
        if (value instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError(
                "make_encoder() argument %d must be str, not %s",
                position, value.type().fullName());
    }

    private static boolean isOurs(PyObject function, String name) {
        return function instanceof PyBuiltinFunction builtin
                && builtin.function() instanceof JsonFunctionsNatives
                && builtin.function().name().equals(name);
    }

    @PyNew("Encoder(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyEncoder made =
                new PyEncoder(ts, cls, JsonErrors.arranged("make_encoder", PARAMETERS, args, from, count, keywords));
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, PyEncoder self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyObject[] given = JsonErrors.arranged("_iterencode", CALL_PARAMETERS, args, from, count, keywords);
        long level = Arguments.asLong(ts, given[1]);
        PyStr newline = self.indent == PyNone.NONE ? null : self.newline(ts, level);
        try (ThreadState.Hold held = ts.hold(self, given[0])) {
            return PyTuple.of(new JsonWriter(ts, self).write(given[0], newline));
        }
    }

    /// A line end with the indentation of a level.
    private PyStr newline(ThreadState ts, long level) {
        if (!(indent instanceof PyStr)) {
            boolean sequence = Iterate.isSequence(indent);
            throw Raise.typeError(
                    sequence ? "must be str, not %s" : "'%s' object can't be repeated",
                    indent.type().fullName());
        }
        PyStr indentation = (PyStr) Numbers.multiply(ts, indent, PyInt.of(level));
        return PyStr.concat(PyStr.intern("\n"), indentation);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(markers);
        visitor.visit(replacer);
        visitor.visit(encoder);
        visitor.visit(indent);
        visitor.visit(keySeparator);
        visitor.visit(itemSeparator);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// The containers that are being written, by identity, or None.
    @PyMember("markers")
    static PyObject markers(PyEncoder self) {
        return self.markers;
    }

    /// The function that gives something to write instead of what can't be written.
    @PyMember("default")
    static PyObject replacer(PyEncoder self) {
        return self.replacer;
    }

    /// The function that writes strings.
    @PyMember("encoder")
    static PyObject encoder(PyEncoder self) {
        return self.encoder;
    }

    /// What each level is indented by, or None for one line.
    @PyMember("indent")
    static PyObject indent(PyEncoder self) {
        return self.indent;
    }

    /// What stands between a key and its value.
    @PyMember("key_separator")
    static PyObject keySeparator(PyEncoder self) {
        return self.keySeparator;
    }

    /// What stands between elements.
    @PyMember("item_separator")
    static PyObject itemSeparator(PyEncoder self) {
        return self.itemSeparator;
    }

    /// Whether keys are sorted.
    @PyMember("sort_keys")
    static boolean sortKeys(PyEncoder self) {
        return self.sortKeys;
    }

    /// Whether keys that can't be written are left out.
    @PyMember("skipkeys")
    static boolean skipKeys(PyEncoder self) {
        return self.skipKeys;
    }
}
