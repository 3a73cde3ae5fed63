package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.internal.floats.FloatText;

/// A complex number: two doubles. An exact complex is immortal: nobody counts it. Compare CPython
/// Objects/complexobject.c.
public final class PyComplex extends PyObject {
    /// `complex`.
    public static final PyType TYPE = PyType.builtin("complex", PyComplex.class)
            .redeclares(Slot.tp_getattro)
            .doc("""
                Make a complex number from text, or from numbers.

                A text is parsed.  Without one, the result is real + imag*1j, where a
                missing part counts as 0.\
                """)
            .natives(ComplexSlotsNatives.rows(), ComplexMethodsNatives.rows())
            .make();

    private final double real;
    private final double imag;

    private PyComplex(PyType type, double real, double imag) {
        super(type);
        this.real = real;
        this.imag = imag;
        if (type == TYPE) {
            immortalise();
        }
    }

    /// The complex number with two parts.
    public static PyComplex of(double real, double imag) {
        return new PyComplex(TYPE, real, imag);
    }

    /// The complex number that an object stands for: itself, what its `__complex__` gives, or a real number. Compare
    /// CPython Objects/complexobject.c `PyComplex_AsCComplex`.
    ///
    /// @throws PyException a TypeError if it is no number
    public static PyComplex from(ThreadState ts, PyObject object) {
        if (object instanceof PyComplex complex) {
            return complex;
        }
        PyComplex special = ComplexMethods.specialOrNull(ts, object);
        return special != null ? special : of(Conversions.asDouble(ts, object), 0);
    }

    /// A complex number of a class.
    ///
    /// @param type `complex` or a Python subclass
    public static PyComplex ofType(PyType type, double real, double imag) {
        return new PyComplex(type, real, imag);
    }

    /// The real part.
    public double real() {
        return real;
    }

    /// The imaginary part.
    public double imag() {
        return imag;
    }

    /// What `repr` gives.
    @Override
    public String toString() {
        if (real == 0 && Math.copySign(1, real) == 1) {
            return FloatText.reprPart(imag, false) + "j";
        }
        return "(" + FloatText.reprPart(real, false) + FloatText.reprPart(imag, true) + "j)";
    }
}
