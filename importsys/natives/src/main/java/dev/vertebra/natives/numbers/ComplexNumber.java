package dev.vertebra.natives.numbers;

import dev.vertebra.objectmodel.PyComplex;

/// A complex number while it is worked with.
record ComplexNumber(double real, double imag) {
    static ComplexNumber of(PyComplex number) {
        return new ComplexNumber(number.real(), number.imag());
    }

    PyComplex object() {
        return PyComplex.of(real, imag);
    }

    /// The product with i.
    ComplexNumber timesI() {
        return new ComplexNumber(-imag, real);
    }

    /// The product with -i.
    ComplexNumber timesMinusI() {
        return new ComplexNumber(imag, -real);
    }

    /// The number itself.
    ///
    /// @throws dev.vertebra.objectmodel.PyException an OverflowError if a part is infinite
    ComplexNumber inRange() {
        if (Double.isInfinite(real) || Double.isInfinite(imag)) {
            throw MathErrors.range();
        }
        return this;
    }
}
