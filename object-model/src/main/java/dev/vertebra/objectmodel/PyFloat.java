package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.floats.FloatText;
import org.jspecify.annotations.Nullable;

/// A floating-point number of double precision.
///
/// The Java class itself is that of exact floats, so `getClass() == PyFloat.class` is an exact-class test; instances of
/// Python subclasses are [Sub]. Exact floats are immortal: nobody counts them. Compare CPython Objects/floatobject.c.
public class PyFloat extends PyObject {
    /// `float`.
    public static final PyType TYPE = PyType.builtin("float", PyFloat.class)
            .doc("Make a floating-point number from a string or number.")
            .flags(PyType.MATCH_SELF)
            .natives(FloatSlotsNatives.rows(), FloatMethodsNatives.rows())
            .make();

    private final double value;

    private PyFloat(PyType type, double value, boolean exact) {
        super(type);
        this.value = value;
        if (exact) {
            immortalise();
        }
    }

    /// An instance of a Python subclass.
    static final class Sub extends PyFloat {
        Sub(PyType type, double value) {
            super(type, value, false);
        }
    }

    /// The float with a value.
    public static PyFloat of(double value) {
        return new PyFloat(TYPE, value, true);
    }

    /// A float of a class.
    ///
    /// @param type `float` or a Python subclass
    public static PyFloat ofType(PyType type, double value) {
        return type == TYPE ? of(value) : new Sub(type, value);
    }

    /// The value.
    public final double value() {
        return value;
    }

    /// Java equality: the same bits, so that NaN equals itself and the zeros differ.
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PyFloat number
                && Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(number.value);
    }

    @Override
    public final int hashCode() {
        return Double.hashCode(value);
    }

    @Override
    public final String toString() {
        return FloatText.repr(value);
    }
}
