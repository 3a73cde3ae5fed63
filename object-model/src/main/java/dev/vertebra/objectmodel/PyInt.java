package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.internal.floats.FloatMath;
import dev.vertebra.objectmodel.internal.ints.IntMath;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// An integer of any size: a long where it fits, else a [BigInteger].
///
/// The Java class itself is that of exact ints that fit; so `getClass() == PyInt.class` tests type and size at once.
/// Exact ints that don't fit are [Big], instances of Python subclasses [Sub], truth values [PyBool]. Exact ints are
/// immortal: nobody counts them. Arithmetic stands in [IntArithmetic]. Compare CPython Objects/longobject.c.
public class PyInt extends PyObject implements Comparable<PyInt> {
    /// `int`.
    public static final PyType TYPE = PyType.builtin("int", PyInt.class)
            .redeclares(Slot.tp_getattro)
            .doc("""
                int([x]) -> integer
                int(x, base=10) -> integer

                Make an integer from a number or text; without an argument give 0.  A
                number answers by its __int__() method, a float loses its fraction.

                Given a base, x must be a str, bytes, or bytearray instance that holds an
                integer literal in that base.  A sign may stand before it and whitespace
                around it.  Bases are 0 and 2-36; base 0 goes by the literal's prefix.
                >>> int('0b100', base=0)
                4\
                """)
            .flags(PyType.MATCH_SELF)
            .natives(IntSlotsNatives.rows(), IntMethodsNatives.rows())
            .make();

    private static final int LEAST_CACHED = -5;
    private static final int CACHED = 262;
    private static final PyInt[] CACHE = makeCache();

    /// The integer 0.
    public static final PyInt ZERO = of(0);

    /// The integer 1.
    public static final PyInt ONE = of(1);

    /// The value if [#isSmall], else its lowest 64 bits.
    final long small;

    PyInt(PyType type, long small) {
        super(type);
        this.small = small;
        if (getClass() != Sub.class) {
            immortalise();
        }
    }

    /// An exact int that does not fit a long.
    static final class Big extends PyInt {
        private final BigInteger value;

        Big(BigInteger value) {
            super(TYPE, value.longValue());
            this.value = value;
        }

        @Override
        @Nullable
        BigInteger bigOrNull() {
            return value;
        }
    }

    /// An instance of a Python subclass.
    static final class Sub extends PyInt {
        private final @Nullable BigInteger value;

        Sub(PyType type, PyInt contents) {
            super(type, contents.small);
            value = contents.bigOrNull();
        }

        @Override
        @Nullable
        BigInteger bigOrNull() {
            return value;
        }
    }

    private static PyInt[] makeCache() {
        PyInt[] cache = new PyInt[CACHED];
        for (int i = 0; i < CACHED; i++) {
            cache[i] = new PyInt(TYPE, i + LEAST_CACHED);
        }
        return cache;
    }

    /// The int with a value; those from -5 to 256 are there once.
    public static PyInt of(long value) {
        long index = value - LEAST_CACHED;
        return index >= 0 && index < CACHED ? CACHE[(int) index] : new PyInt(TYPE, value);
    }

    /// The int with a value.
    public static PyInt of(BigInteger value) {
        return value.bitLength() < Long.SIZE ? of(value.longValue()) : new Big(value);
    }

    /// The int with the value of 64 unsigned bits.
    public static PyInt ofUnsigned(long bits) {
        return bits >= 0 ? of(bits) : new Big(new BigInteger(Long.toUnsignedString(bits)));
    }

    /// The integral part of a finite double.
    public static PyInt ofDouble(double value) {
        return Math.abs(value) < 0x1p63 ? of((long) value) : of(FloatMath.toBigInteger(value));
    }

    /// An int of a class with the value of another.
    ///
    /// @param type `int` or a Python subclass
    public static PyInt ofType(PyType type, PyInt value) {
        return type == TYPE ? value.exact() : new Sub(type, value);
    }

    /// The value if it does not fit a long, else null.
    @Nullable
    BigInteger bigOrNull() {
        return null;
    }

    /// Whether the value fits a long.
    public final boolean isSmall() {
        return getClass() == PyInt.class || bigOrNull() == null;
    }

    /// The value; only if [#isSmall].
    public final long small() {
        return small;
    }

    /// The lowest 64 bits of the value.
    public final long longValue() {
        return small;
    }

    /// The value, or the nearest long if it does not fit one.
    public final long longValueClamped() {
        return isSmall() ? small : signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /// The value as a hash that a `__hash__` in Python gave: as it is if it fits, else its own hash.
    final long hashAsHashValue() {
        return isSmall() ? small : hash();
    }

    /// The value.
    public final BigInteger big() {
        BigInteger big = bigOrNull();
        return big == null ? BigInteger.valueOf(small) : big;
    }

    /// The value as int of the class `int`.
    public final PyInt exact() {
        if (type == TYPE) {
            return this;
        }
        return isSmall() ? of(small) : of(big());
    }

    /// -1, 0 or 1.
    public final int signum() {
        return isSmall() ? Long.signum(small) : big().signum();
    }

    /// How many bits the absolute value takes.
    public final int bitLength() {
        if (!isSmall()) {
            return big().abs().bitLength();
        }
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(small));
    }

    /// The nearest double, halves to even; infinite if the value is out of range.
    public final double toDouble() {
        return isSmall() ? (double) small : big().doubleValue();
    }

    /// The Python hash.
    public final long hash() {
        return isSmall() ? IntMath.hash(small) : IntMath.hash(big());
    }

    @Override
    public final int compareTo(PyInt other) {
        if (isSmall() && other.isSmall()) {
            return Long.compare(small, other.small);
        }
        return big().compareTo(other.big());
    }

    /// Java equality: the same value, whatever the class.
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PyInt integer && compareTo(integer) == 0;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(hash());
    }

    /// The decimal digits, whatever their number; `repr` has a limit.
    @Override
    public final String toString() {
        return isSmall() ? Long.toString(small) : big().toString();
    }
}
