package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.floats.FloatParser;

/// Conversion of objects to numbers by their special methods. Compare CPython Objects/abstract.c `PyNumber_Long`,
/// `PyNumber_Float`.
final class Conversions {
    private static final PyStr TRUNC = PyStr.intern("__trunc__");

    private Conversions() {}

    /// The int that `__index__` gives, possibly of a subclass.
    static PyInt index(ThreadState ts, PyObject object) {
        if (object instanceof PyInt integer) {
            return integer;
        }
        SlotFunction slot = object.type.nb_index;
        PyObject result = slot == null ? null : slot.unary(ts, object);
        if (result == null) {
            throw Raise.typeError("'%s' object cannot be interpreted as an integer", object.type.fullName());
        }
        return checked(ts, result, "__index__");
    }

    private static PyInt checked(ThreadState ts, PyObject result, String method) {
        if (result.type == PyInt.TYPE) {
            return (PyInt) result;
        }
        String problem = method + " returned non-int (type " + result.type.fullName() + ")";
        if (!(result instanceof PyInt integer)) {
            throw Raise.typeError("%s", problem);
        }
        ts.warn(ExceptionTypes.DeprecationWarning, problem + strict("int"), 1);
        return integer;
    }

    private static String strict(String type) {
        return ".  The ability to return an instance of a strict subclass of " + type
                + " is deprecated, and may be removed in a future version of Python.";
    }

    /// `int(object)`
    static PyInt toInt(ThreadState ts, PyObject object) {
        if (object.type == PyInt.TYPE) {
            return (PyInt) object;
        }
        SlotFunction slot = object.type.nb_int;
        PyObject result = slot == null ? null : slot.unary(ts, object);
        if (result != null) {
            return checked(ts, result, "__int__").exact();
        }
        if (object.type.nb_index != null) {
            return index(ts, object).exact();
        }
        PyObject trunc = Attributes.lookupSpecial(ts, object, TRUNC);
        if (trunc != null) {
            return truncated(ts, trunc);
        }
        PyInt parsed = IntParsing.parseOrNull(ts, object, 10);
        if (parsed == null) {
            throw Raise.typeError(
                    "int() argument must be a string, a bytes-like object or a real number, not '%s'",
                    object.type.fullName());
        }
        return parsed;
    }

    private static PyInt truncated(ThreadState ts, PyObject trunc) {
        ts.warn(ExceptionTypes.DeprecationWarning, "The delegation of int() to __trunc__ is deprecated.", 1);
        PyObject result = Calls.call0(ts, trunc);
        if (result instanceof PyInt integer) {
            return integer.exact();
        }
        if (result.type.nb_index == null) {
            throw Raise.typeError("__trunc__ returned non-Integral (type %s)", result.type.fullName());
        }
        return index(ts, result).exact();
    }

    /// The double of a real number.
    static double asDouble(ThreadState ts, PyObject object) {
        if (object instanceof PyFloat number) {
            return number.value();
        }
        if (object.getClass() == PyInt.class) {
            return ((PyInt) object).small;
        }
        SlotFunction slot = object.type.nb_float;
        PyObject result = slot == null ? null : slot.unary(ts, object);
        if (result != null) {
            return checkedFloat(ts, object, result);
        }
        if (object.type.nb_index == null) {
            throw Raise.typeError("must be real number, not %s", object.type.fullName());
        }
        return Numbers.intAsDouble(index(ts, object));
    }

    private static double checkedFloat(ThreadState ts, PyObject object, PyObject result) {
        if (result.type == PyFloat.TYPE) {
            return ((PyFloat) result).value();
        }
        String problem = object.type.fullName() + ".__float__ returned non-float (type " + result.type.fullName() + ")";
        if (!(result instanceof PyFloat number)) {
            throw Raise.typeError("%s", problem);
        }
        ts.warn(ExceptionTypes.DeprecationWarning, problem + strict("float"), 1);
        return number.value();
    }

    /// `float(object)`
    static PyFloat toFloat(ThreadState ts, PyObject object) {
        if (object.type == PyFloat.TYPE) {
            return (PyFloat) object;
        }
        if (object instanceof PyFloat number) {
            SlotFunction slot = object.type.nb_float;
            PyObject result = slot == null || slot == PyFloat.TYPE.nb_float ? null : slot.unary(ts, object);
            return PyFloat.of(result == null ? number.value() : checkedFloat(ts, object, result));
        }
        if (object.type.nb_float != null || object.type.nb_index != null) {
            return PyFloat.of(asDouble(ts, object));
        }
        String text = NumberText.asciiOrNull(ts, object);
        if (text == null) {
            throw Raise.typeError(
                    "float() argument must be a string or a real number, not '%s'", object.type.fullName());
        }
        Double value = FloatParser.parse(text);
        if (value == null) {
            throw Raise.valueError("could not convert string to float: %s", Text.repr(ts, object));
        }
        return PyFloat.of(value);
    }
}
