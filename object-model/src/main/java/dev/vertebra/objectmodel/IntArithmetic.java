package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.ints.IntMath;
import java.math.BigInteger;

/// Arithmetic on ints: on longs with a check for overflow, else on big integers. Compare CPython Objects/longobject.c.
public final class IntArithmetic {
    /// The most bits that a shift or power may make; a JVM can't hold more.
    private static final long MOST_BITS = Integer.MAX_VALUE - 64L;

    private IntArithmetic() {}

    /// `a + b`
    public static PyInt add(PyInt a, PyInt b) {
        if (a.isSmall() && b.isSmall()) {
            long x = a.small;
            long y = b.small;
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) >= 0) {
                return PyInt.of(sum);
            }
        }
        return PyInt.of(a.big().add(b.big()));
    }

    /// `a - b`
    public static PyInt subtract(PyInt a, PyInt b) {
        if (a.isSmall() && b.isSmall()) {
            long x = a.small;
            long y = b.small;
            long difference = x - y;
            if (((x ^ y) & (x ^ difference)) >= 0) {
                return PyInt.of(difference);
            }
        }
        return PyInt.of(a.big().subtract(b.big()));
    }

    /// `a * b`
    public static PyInt multiply(PyInt a, PyInt b) {
        if (a.isSmall() && b.isSmall()) {
            long low = a.small * b.small;
            if (Math.multiplyHigh(a.small, b.small) == low >> 63) {
                return PyInt.of(low);
            }
        }
        return PyInt.of(a.big().multiply(b.big()));
    }

    /// `a // b`
    public static PyInt floorDivide(PyInt a, PyInt b) {
        if (b.signum() == 0) {
            throw byZero();
        }
        if (a.isSmall() && b.isSmall() && !(a.small == Long.MIN_VALUE && b.small == -1)) {
            return PyInt.of(Math.floorDiv(a.small, b.small));
        }
        return PyInt.of(IntMath.divmod(a.big(), b.big())[0]);
    }

    /// `a % b`
    public static PyInt remainder(PyInt a, PyInt b) {
        if (a.isSmall() && b.isSmall()) {
            if (b.small == 0) {
                throw byZero("integer modulo by zero");
            }
            return PyInt.of(Math.floorMod(a.small, b.small));
        }
        if (b.signum() == 0) {
            throw byZero("integer modulo by zero");
        }
        return PyInt.of(IntMath.divmod(a.big(), b.big())[1]);
    }

    /// `divmod(a, b)`
    public static PyTuple divmod(PyInt a, PyInt b) {
        if (b.signum() == 0) {
            throw byZero();
        }
        if (a.isSmall() && b.isSmall() && !(a.small == Long.MIN_VALUE && b.small == -1)) {
            return PyTuple.of(PyInt.of(Math.floorDiv(a.small, b.small)), PyInt.of(Math.floorMod(a.small, b.small)));
        }
        BigInteger[] parts = IntMath.divmod(a.big(), b.big());
        return PyTuple.of(PyInt.of(parts[0]), PyInt.of(parts[1]));
    }

    private static PyException byZero() {
        return byZero("integer division or modulo by zero");
    }

    private static PyException byZero(String message) {
        return Raise.zeroDivisionError(message);
    }

    /// `a / b`, correctly rounded.
    public static double trueDivide(PyInt a, PyInt b) {
        if (b.signum() == 0) {
            throw byZero("division by zero");
        }
        long exact = 1L << 53;
        if (a.isSmall() && b.isSmall() && Math.abs(a.small) <= exact && Math.abs(b.small) <= exact) {
            return a.small == 0 ? 0.0 / b.small : (double) a.small / b.small;
        }
        double quotient = IntMath.trueDivide(a.big(), b.big());
        if (Double.isInfinite(quotient)) {
            throw Raise.overflowError("integer division result too large for a float");
        }
        return quotient;
    }

    /// `-a`
    public static PyInt negate(PyInt a) {
        return a.isSmall() && a.small != Long.MIN_VALUE
                ? PyInt.of(-a.small)
                : PyInt.of(a.big().negate());
    }

    /// `abs(a)`
    public static PyInt absolute(PyInt a) {
        return a.signum() < 0 ? negate(a) : a.exact();
    }

    /// `~a`
    public static PyInt invert(PyInt a) {
        return a.isSmall() ? PyInt.of(~a.small) : PyInt.of(a.big().not());
    }

    /// `a & b`
    public static PyInt and(PyInt a, PyInt b) {
        return a.isSmall() && b.isSmall()
                ? PyInt.of(a.small & b.small)
                : PyInt.of(a.big().and(b.big()));
    }

    /// `a | b`
    public static PyInt or(PyInt a, PyInt b) {
        return a.isSmall() && b.isSmall()
                ? PyInt.of(a.small | b.small)
                : PyInt.of(a.big().or(b.big()));
    }

    /// `a ^ b`
    public static PyInt xor(PyInt a, PyInt b) {
        return a.isSmall() && b.isSmall()
                ? PyInt.of(a.small ^ b.small)
                : PyInt.of(a.big().xor(b.big()));
    }

    /// `a << b`
    public static PyInt shiftLeft(PyInt a, PyInt b) {
        if (b.signum() < 0) {
            throw Raise.valueError("negative shift count");
        }
        if (a.signum() == 0) {
            return PyInt.ZERO;
        }
        if (!b.isSmall() || b.small > MOST_BITS - a.bitLength()) {
            throw Raise.overflowError("too many digits in integer");
        }
        int shift = (int) b.small;
        if (a.isSmall() && a.bitLength() + shift < Long.SIZE - 1) {
            return PyInt.of(a.small << shift);
        }
        return PyInt.of(a.big().shiftLeft(shift));
    }

    /// `a >> b`
    public static PyInt shiftRight(PyInt a, PyInt b) {
        if (b.signum() < 0) {
            throw Raise.valueError("negative shift count");
        }
        if (!b.isSmall() || b.small > Integer.MAX_VALUE) {
            return PyInt.of(a.signum() < 0 ? -1 : 0);
        }
        if (a.isSmall()) {
            return PyInt.of(a.small >> Math.min(b.small, Long.SIZE - 1));
        }
        return PyInt.of(a.big().shiftRight((int) b.small));
    }

    /// `a ** b` for an exponent that is not negative.
    public static PyInt power(PyInt a, PyInt b) {
        if (b.isSmall() && a.isSmall()) {
            if (a.small == 2 && b.small < Long.SIZE - 1) {
                return PyInt.of(1L << b.small);
            }
            if (b.small == 2 && a.small == (int) a.small) {
                return PyInt.of(a.small * a.small);
            }
        }
        boolean trivial = a.isSmall() && a.small >= -1 && a.small <= 1;
        if (trivial) {
            boolean even = b.signum() == 0 || !b.big().testBit(0);
            return b.signum() == 0 ? PyInt.ONE : even ? PyInt.of(a.small * a.small) : a.exact();
        }
        if (!b.isSmall() || b.small * (double) (a.bitLength() - 1) > MOST_BITS) {
            throw Raise.memoryError();
        }
        return PyInt.of(a.big().pow((int) b.small));
    }

    /// `pow(a, b, c)`
    public static PyInt power(PyInt a, PyInt b, PyInt c) {
        if (c.signum() == 0) {
            throw Raise.valueError("pow() 3rd argument cannot be 0");
        }
        if (b.isSmall() && b.small >= 0 && a.isSmall() && c.isSmall() && c.small == (int) c.small) {
            return PyInt.of(power(a.small, b.small, c.small));
        }
        BigInteger modulus = c.big();
        BigInteger size = modulus.abs();
        if (b.signum() < 0 && !a.big().gcd(size).equals(BigInteger.ONE)) {
            throw Raise.valueError("base is not invertible for the given modulus");
        }
        BigInteger result = a.big().modPow(b.big(), size);
        if (modulus.signum() < 0 && result.signum() != 0) {
            result = result.add(modulus);
        }
        return PyInt.of(result);
    }

    /// `pow(a, b, c)` by squaring; `b` is not negative, and products of what is below `c` fit a long.
    private static long power(long a, long b, long c) {
        long size = Math.abs(c);
        long result = 1 % size;
        long square = Math.floorMod(a, size);
        for (long left = b; left != 0; left >>= 1) {
            if ((left & 1) != 0) {
                result = result * square % size;
            }
            square = square * square % size;
        }
        return c < 0 && result != 0 ? result + c : result;
    }
}
