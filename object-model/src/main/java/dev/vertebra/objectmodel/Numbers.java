package dev.vertebra.objectmodel;

/// The number protocol: binary and unary operators on any objects.
///
/// Exact ints and floats are served at once; everything else goes through the slots ([BinaryDispatch]). Augmented
/// assignment is in [InPlace], conversion in [Conversions]. Compare CPython Objects/abstract.c.
public final class Numbers {
    /// Up to here a double has every int.
    private static final long MOST_EXACT = 1L << 53;

    private Numbers() {}

    /// `a + b`
    public static PyObject add(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.add(x, y);
        }
        if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
            PyFloat x = (PyFloat) a;
            PyFloat y = (PyFloat) b;
            return PyFloat.of(x.value() + y.value());
        }
        if (isIntAndFloat(a, b)) {
            return PyFloat.of(value(a) + value(b));
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_add, b.type.nb_add);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        SlotFunction concat = a.type.sq_concat;
        if (concat != null) {
            return concat.binary(ts, a, b);
        }
        throw BinaryDispatch.unsupported("+", a, b);
    }

    /// `a - b`
    public static PyObject subtract(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.subtract(x, y);
        }
        if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
            PyFloat x = (PyFloat) a;
            PyFloat y = (PyFloat) b;
            return PyFloat.of(x.value() - y.value());
        }
        if (isIntAndFloat(a, b)) {
            return PyFloat.of(value(a) - value(b));
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_subtract, b.type.nb_subtract);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("-", a, b);
    }

    /// `a * b`
    public static PyObject multiply(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.multiply(x, y);
        }
        if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
            PyFloat x = (PyFloat) a;
            PyFloat y = (PyFloat) b;
            return PyFloat.of(x.value() * y.value());
        }
        if (isIntAndFloat(a, b)) {
            return PyFloat.of(value(a) * value(b));
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_multiply, b.type.nb_multiply);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        result = BinaryDispatch.repeat(ts, a, b, a.type.sq_repeat);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("*", a, b);
    }

    /// Whether one is an exact int that fits a long, the other an exact float.
    private static boolean isIntAndFloat(PyObject a, PyObject b) {
        return a.getClass() == PyInt.class
                ? b.getClass() == PyFloat.class
                : a.getClass() == PyFloat.class && b.getClass() == PyInt.class;
    }

    /// Whether an object is an int that a double has exactly.
    static boolean isExact(PyObject object) {
        return object.getClass() == PyInt.class && Math.abs(((PyInt) object).small()) <= MOST_EXACT;
    }

    /// The value of a float or an int that fits a long.
    private static double value(PyObject object) {
        return object.getClass() == PyFloat.class ? ((PyFloat) object).value() : ((PyInt) object).small();
    }

    /// `a % b`
    public static PyObject remainder(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.remainder(x, y);
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_remainder, b.type.nb_remainder);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("%", a, b);
    }

    /// `a // b`
    public static PyObject floorDivide(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.floorDivide(x, y);
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_floor_divide, b.type.nb_floor_divide);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("//", a, b);
    }

    /// `a / b`
    public static PyObject trueDivide(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class && ((PyFloat) b).value() != 0) {
            return PyFloat.of(((PyFloat) a).value() / ((PyFloat) b).value());
        }
        if (isIntAndFloat(a, b) && value(b) != 0 || isExact(a) && isExact(b) && ((PyInt) b).small() != 0) {
            return PyFloat.of(value(a) / value(b));
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_true_divide, b.type.nb_true_divide);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("/", a, b);
    }

    /// `a << b`
    public static PyObject lshift(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.shiftLeft(x, y);
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_lshift, b.type.nb_lshift);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("<<", a, b);
    }

    /// `a >> b`
    public static PyObject rshift(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.shiftRight(x, y);
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_rshift, b.type.nb_rshift);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        if (a.type == PyBuiltinFunction.TYPE
                && PyBuiltinFunction.name((PyBuiltinFunction) a).equals("print")) {
            throw BinaryDispatch.unsupportedPrint(a, b);
        }
        throw BinaryDispatch.unsupported(">>", a, b);
    }

    /// `a & b`
    public static PyObject and(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.and(x, y);
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_and, b.type.nb_and);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("&", a, b);
    }

    /// `a ^ b`
    public static PyObject xor(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.xor(x, y);
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_xor, b.type.nb_xor);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("^", a, b);
    }

    /// `a | b`
    public static PyObject or(ThreadState ts, PyObject a, PyObject b) {
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            PyInt x = (PyInt) a;
            PyInt y = (PyInt) b;
            return IntArithmetic.or(x, y);
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_or, b.type.nb_or);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("|", a, b);
    }

    /// `a @ b`
    public static PyObject matrixMultiply(ThreadState ts, PyObject a, PyObject b) {
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_matrix_multiply, b.type.nb_matrix_multiply);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("@", a, b);
    }

    /// `divmod(a, b)`
    public static PyObject divmod(ThreadState ts, PyObject a, PyObject b) {
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_divmod, b.type.nb_divmod);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("divmod()", a, b);
    }

    /// `pow(a, b, c)`; the modulus is None for `a ** b`.
    public static PyObject power(ThreadState ts, PyObject a, PyObject b, PyObject c) {
        return PowerDispatch.power(ts, a, b, c, "** or pow()");
    }

    /// `a ** b`
    public static PyObject power(ThreadState ts, PyObject a, PyObject b) {
        return PowerDispatch.power(ts, a, b, PyNone.NONE, "** or pow()");
    }

    /// `-a`
    public static PyObject negative(ThreadState ts, PyObject a) {
        return BinaryDispatch.unary(ts, a, a.type.nb_negative, "unary -");
    }

    /// `+a`
    public static PyObject positive(ThreadState ts, PyObject a) {
        return BinaryDispatch.unary(ts, a, a.type.nb_positive, "unary +");
    }

    /// `~a`
    public static PyObject invert(ThreadState ts, PyObject a) {
        return BinaryDispatch.unary(ts, a, a.type.nb_invert, "unary ~");
    }

    /// `abs(a)`
    public static PyObject absolute(ThreadState ts, PyObject a) {
        return BinaryDispatch.unary(ts, a, a.type.nb_absolute, "abs()");
    }

    /// The exact int that an object stands for, by `__index__`. Compare CPython `PyNumber_Index`.
    ///
    /// @throws PyException a TypeError if it is no integer
    public static PyInt index(ThreadState ts, PyObject object) {
        return object.type == PyInt.TYPE
                ? (PyInt) object
                : Conversions.index(ts, object).exact();
    }

    /// Whether an object has `__index__`.
    public static boolean isIndex(PyObject object) {
        return object instanceof PyInt || object.type.nb_index != null;
    }

    /// An integer as Java long, through `__index__`.
    ///
    /// @throws PyException an OverflowError if it has more than 64 bits
    public static long asLong(ThreadState ts, PyObject object) {
        return Arguments.asLong(ts, object);
    }

    /// An integer as Java int, through `__index__`.
    ///
    /// @throws PyException an OverflowError if it has more than 32 bits
    public static int asInt(ThreadState ts, PyObject object) {
        return Arguments.asInt(ts, object);
    }

    /// As [#asInt], with the messages that a function of C has whose parameter is an int.
    ///
    /// @throws PyException an OverflowError "signed integer is greater than maximum" and the like
    public static int asIntArgument(ThreadState ts, PyObject object) {
        return Arguments.asIntArgument(ts, object);
    }

    /// An integer that counts or indexes elements.
    ///
    /// @throws PyException an OverflowError "cannot fit 'int' into an index-sized integer"
    public static long asSize(ThreadState ts, PyObject object) {
        return Arguments.asSize(ts, object);
    }

    /// An int as double.
    ///
    /// @throws PyException an OverflowError if it is out of range
    public static double intAsDouble(PyInt integer) {
        double value = integer.toDouble();
        if (Double.isInfinite(value)) {
            throw Raise.overflowError("int too large to convert to float");
        }
        return value;
    }

    /// A real number as double, through `__float__` or `__index__`. Compare CPython `PyFloat_AsDouble`.
    public static double floatAsDouble(ThreadState ts, PyObject object) {
        return Conversions.asDouble(ts, object);
    }

    /// `int(object)`. Compare CPython `PyNumber_Long`.
    public static PyInt toInt(ThreadState ts, PyObject object) {
        return Conversions.toInt(ts, object);
    }

    /// `float(object)`. Compare CPython `PyNumber_Float`.
    public static PyFloat toFloat(ThreadState ts, PyObject object) {
        return Conversions.toFloat(ts, object);
    }
}
