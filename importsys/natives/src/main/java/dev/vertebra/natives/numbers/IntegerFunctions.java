package dev.vertebra.natives.numbers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.IntArithmetic;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The functions of `math` that are exact on integers.
@NativeModuleTable("math")
final class IntegerFunctions {
    private IntegerFunctions() {}

    /// The product of all integers from 1 to n.
    ///
    /// A negative n is a ValueError, an n that is no integer a TypeError.
    @PyFunction("factorial(n, /)")
    static PyObject factorial(ThreadState ts, PyObject n) {
        PyInt number = Numbers.index(ts, n);
        if (number.signum() < 0) {
            throw Raise.valueError("factorial() not defined for negative values");
        }
        if (!number.isSmall()) {
            throw Raise.overflowError("factorial() argument should not exceed %d", Long.MAX_VALUE);
        }
        long value = number.small();
        if (value <= 20) {
            long product = 1;
            for (long i = 2; i <= value; i++) {
                product *= i;
            }
            return PyInt.of(product);
        }
        if (value > 100_000_000) {
            throw Raise.memoryError();
        }
        return PyInt.of(product(2, value));
    }

    /// The product of the integers from one to another.
    private static BigInteger product(long from, long to) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(to);
        if (from > 0 && to - from < Long.SIZE && (to - from + 1) * bits < Long.SIZE) {
            long product = from;
            for (long i = from + 1; i <= to; i++) {
                product *= i;
            }
            return BigInteger.valueOf(product);
        }
        if (to - from < 8) {
            BigInteger product = BigInteger.valueOf(from);
            for (long i = from + 1; i <= to; i++) {
                product = product.multiply(BigInteger.valueOf(i));
            }
            return product;
        }
        long middle = (from + to) >>> 1;
        return product(from, middle).multiply(product(middle + 1, to));
    }

    /// n * (n-1) * … over k factors.
    private static BigInteger falling(BigInteger n, long k) {
        if (k == 0) {
            return BigInteger.ONE;
        }
        if (n.bitLength() < 63) {
            return product(n.longValue() - k + 1, n.longValue());
        }
        BigInteger product = n;
        for (long i = 1; i < k; i++) {
            product = product.multiply(n.subtract(BigInteger.valueOf(i)));
        }
        return product;
    }

    private static PyInt nonNegative(PyInt number, String name) {
        if (number.signum() < 0) {
            throw Raise.valueError("%s must be a non-negative integer", name);
        }
        return number;
    }

    /// How many sets of k elements a set of n elements has.
    ///
    /// That is n! / (k! * (n - k)!), or 0 for a k above n. An argument that is no integer is a TypeError,
    /// a negative one a ValueError.
    @PyFunction("comb(n, k, /)")
    static PyObject comb(ThreadState ts, PyObject n, PyObject k) {
        PyInt all = Numbers.index(ts, n);
        PyInt some = Numbers.index(ts, k);
        nonNegative(all, "n");
        nonNegative(some, "k");
        if (all.isSmall() && all.small() <= SmallBinomials.MOST) {
            return all.compareTo(some) < 0
                    ? PyInt.ZERO
                    : PyInt.ofUnsigned(SmallBinomials.choose((int) all.small(), (int) some.small()));
        }
        BigInteger total = all.big();
        BigInteger chosen = some.big();
        BigInteger rest = total.subtract(chosen);
        if (rest.signum() < 0) {
            return PyInt.ZERO;
        }
        BigInteger least = chosen.min(rest);
        if (least.bitLength() > 63) {
            throw Raise.overflowError("min(n - k, k) must not exceed %d", Long.MAX_VALUE);
        }
        return PyInt.of(choose(total, least.longValue()));
    }

    /// By halves, so that the numbers stay balanced: C(n, k) = C(n, j) * C(n-j, k-j) / C(k, j).
    private static BigInteger choose(BigInteger n, long k) {
        if (k == 0) {
            return BigInteger.ONE;
        }
        if (k < 16) {
            return falling(n, k).divide(falling(BigInteger.valueOf(k), k));
        }
        if (n.bitLength() < 17 && n.intValue() >> 5 <= k) {
            return chooseByPrimes(n.intValue(), (int) k);
        }
        long half = k / 2;
        return choose(n, half)
                .multiply(choose(n.subtract(BigInteger.valueOf(half)), k - half))
                .divide(choose(BigInteger.valueOf(k), half));
    }

    /// The product of the prime powers in a binomial coefficient: each prime as often as adding k and n - k in its base
    /// carries (Kummer).
    private static BigInteger chooseByPrimes(int n, int k) {
        boolean[] composite = new boolean[n + 1];
        BigInteger result = BigInteger.ONE;
        long product = 1;
        for (int prime = 2; prime <= n; prime++) {
            if (composite[prime]) {
                continue;
            }
            for (long multiple = (long) prime * prime; multiple <= n; multiple += prime) {
                composite[(int) multiple] = true;
            }
            for (long power = prime; power <= n; power *= prime) {
                if (n / power - k / power - (n - k) / power != 0) {
                    product *= prime;
                    if (product >> 46 != 0) {
                        result = result.multiply(BigInteger.valueOf(product));
                        product = 1;
                    }
                }
            }
        }
        return result.multiply(BigInteger.valueOf(product));
    }

    /// How many sequences of k different elements a set of n elements gives.
    ///
    /// That is n! / (n - k)!, or 0 for a k above n. Without k, or with None, it is n!. An argument that is
    /// no integer is a TypeError, a negative one a ValueError.
    @PyFunction("perm(n, k=None, /)")
    static PyObject perm(ThreadState ts, PyObject n, PyObject k) {
        if (k == PyNone.NONE) {
            return factorial(ts, n);
        }
        PyInt all = Numbers.index(ts, n);
        PyInt some = Numbers.index(ts, k);
        nonNegative(all, "n");
        nonNegative(some, "k");
        if (all.compareTo(some) < 0) {
            return PyInt.ZERO;
        }
        if (!some.isSmall()) {
            throw Raise.overflowError("k must not exceed %d", Long.MAX_VALUE);
        }
        return PyInt.of(falling(all.big(), some.small()));
    }

    /// The greatest integer whose square is at most n.
    @PyFunction("isqrt(n, /)")
    static PyObject isqrt(ThreadState ts, PyObject n) {
        PyInt number = Numbers.index(ts, n);
        if (number.signum() < 0) {
            throw Raise.valueError("isqrt() argument must be nonnegative");
        }
        if (number.isSmall()) {
            long value = number.small();
            long root = (long) Math.sqrt((double) value);
            while (root > 3037000499L || root * root > value) {
                root--;
            }
            while (root < 3037000499L && (root + 1) * (root + 1) <= value) {
                root++;
            }
            return PyInt.of(root);
        }
        if (n instanceof PyInt && n.type() != PyInt.TYPE && number.bitLength() > Long.SIZE) {
            return askedRoot(ts, n, number.big());
        }
        return PyInt.of(number.big().sqrt());
    }

    /// The root of an int of a subclass, which is asked whether the guess is too large. Compare CPython
    /// Modules/mathmodule.c `math_isqrt`.
    private static PyObject askedRoot(ThreadState ts, PyObject asked, BigInteger number) {
        int half = (number.bitLength() - 1) / 2;
        BigInteger guess = BigInteger.ONE;
        int done = 0;
        for (int step = Integer.SIZE - Integer.numberOfLeadingZeros(half) - 1; step >= 0; step--) {
            int before = done;
            done = half >> step;
            guess = guess.shiftLeft(done - before - 1)
                    .add(number.shiftRight(2 * half - before - done + 1).divide(guess));
        }
        boolean large = Compare.test(ts, asked, PyInt.of(guess.multiply(guess)), CompareOp.LT);
        return PyInt.of(large ? guess.subtract(BigInteger.ONE) : guess);
    }

    /// The greatest integer that divides all arguments; 0 if there are none, or only zeros.
    @PyFunction("gcd(*integers)")
    static PyObject gcd(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("math.gcd()", keywords);
        PyInt result = PyInt.ZERO;
        for (int i = from; i < from + count; i++) {
            PyInt next = Numbers.index(ts, args[i]);
            result = gcd(result, next);
        }
        return result;
    }

    private static PyInt gcd(PyInt a, PyInt b) {
        boolean small = a.isSmall() && b.isSmall() && a.small() != Long.MIN_VALUE && b.small() != Long.MIN_VALUE;
        return small
                ? PyInt.of(gcd(Math.abs(a.small()), Math.abs(b.small())))
                : PyInt.of(a.big().gcd(b.big()));
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /// The least positive integer that all arguments divide; 0 if one of them is 0, 1 without arguments.
    @PyFunction("lcm(*integers)")
    static PyObject lcm(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("math.lcm()", keywords);
        PyInt result = PyInt.ONE;
        for (int i = from; i < from + count; i++) {
            PyInt next = Numbers.index(ts, args[i]);
            if (result.signum() == 0 || next.signum() == 0) {
                result = PyInt.ZERO;
            } else {
                PyInt rest = IntArithmetic.floorDivide(result, gcd(result, next));
                result = IntArithmetic.absolute(IntArithmetic.multiply(rest, next));
            }
        }
        return result;
    }
}
