package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.text.Quote;
import org.jspecify.annotations.Nullable;

/// Objects as text: the abstract operations `repr`, `str`, `ascii` and `format`.
///
/// Compare CPython Objects/object.c `PyObject_Repr`, `PyObject_Str`, `PyObject_ASCII`, Objects/abstract.c
/// `PyObject_Format`.
public final class Text {
    private static final PyStr FORMAT = PyStr.intern("__format__");

    private Text() {}

    /// `repr(object)`.
    ///
    /// @throws PyException a TypeError if `__repr__` gives no str
    public static PyStr repr(ThreadState ts, PyObject object) {
        SlotFunction slot = object.type.tp_repr;
        if (object.type == PyStr.TYPE || slot == null) {
            return object instanceof PyStr string ? StrMethods.quoted(string) : PyStr.of(object.toString());
        }
        ts.enterNative(" while getting the repr of an object");
        try {
            PyObject result = slot.unary(ts, object);
            if (result instanceof PyStr text) {
                return text;
            }
            throw notText("__repr__", result);
        } finally {
            ts.leaveNative();
        }
    }

    /// `str(object)`.
    ///
    /// @throws PyException a TypeError if `__str__` gives no str
    public static PyStr str(ThreadState ts, PyObject object) {
        if (object.type == PyStr.TYPE) {
            return (PyStr) object;
        }
        SlotFunction slot = object.type.tp_str;
        if (slot == null) {
            return repr(ts, object);
        }
        ts.enterNative(" while getting the str of an object");
        try {
            PyObject result = slot.unary(ts, object);
            if (result instanceof PyStr text) {
                return text;
            }
            throw notText("__str__", result);
        } finally {
            ts.leaveNative();
        }
    }

    private static PyException notText(String method, @Nullable PyObject result) {
        return Raise.typeError(
                "%s returned non-string (type %s)", method, result == null ? "NULL" : result.type.fullName());
    }

    /// `ascii(object)`.
    public static PyStr ascii(ThreadState ts, PyObject object) {
        PyStr literal = repr(ts, object);
        return literal.isAscii() ? literal : PyStr.ofPlain(Quote.ascii(literal.codePoints()));
    }

    /// `format(object)`: with an empty specification.
    public static PyStr format(ThreadState ts, PyObject object) {
        return format(ts, object, PyStr.EMPTY);
    }

    /// `format(object, specification)`.
    ///
    /// @throws PyException a TypeError if there is no `__format__` or it gives no str
    public static PyStr format(ThreadState ts, PyObject object, PyObject specification) {
        if (specification instanceof PyStr text) {
            PyType type = object.type;
            boolean plain = text.length() == 0;
            if (type == PyStr.TYPE) {
                return plain ? (PyStr) object : FormatSpec.parse(text, object).formatText((PyStr) object);
            }
            if (type == PyInt.TYPE) {
                return plain
                        ? str(ts, object)
                        : PyStr.of(NumberFormat.formatInt(ts, (PyInt) object, text.value(), "int"));
            }
            if (type == PyFloat.TYPE && !plain) {
                return PyStr.of(NumberFormat.formatFloat(((PyFloat) object).value(), text.value(), "float"));
            }
        }
        PyObject method = Attributes.lookupSpecial(ts, object, FORMAT);
        if (method == null) {
            throw Raise.typeError("Type %s doesn't define __format__", object.type.fullName());
        }
        PyObject result;
        try (var held = ts.hold(method)) {
            result = Calls.call1(ts, method, specification);
        }
        if (result instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError("__format__ must return a str, not %s", result.type.fullName());
    }
}
