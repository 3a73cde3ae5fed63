package dev.vertebra.compiler.ast;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The value of a literal, or of a folded expression, apart from any object model.
///
/// Equality is that of a compiler's table of constants: two values are equal if one may stand for the other. So
/// `1`, `1.0` and
/// `True` differ, `0.0` and `-0.0` differ, and tuples compare by their elements' keys.
/// Compare CPython Objects/codeobject.c _PyCode_ConstantKey.
public sealed interface Constant {
    /// `None`.
    None NONE = new None();
    /// `True`.
    Bool TRUE = new Bool(true);
    /// `False`.
    Bool FALSE = new Bool(false);
    /// `...`.
    Ellipsis ELLIPSIS = new Ellipsis();
    /// The empty string.
    Str EMPTY_STR = new Str("", new int[0], false);

    /// The value of `None`.
    record None() implements Constant {}

    /// The value of `True` or `False`.
    record Bool(boolean value) implements Constant {}

    /// The value of `...`.
    record Ellipsis() implements Constant {}

    /// An integer of any size. Its canonical form holds a `long` in `small` and null in `big` whenever it fits.
    record Int(long small, @Nullable BigInteger big) implements Constant {
        /// The constant for a `long`.
        public static Int of(long value) {
            return new Int(value, null);
        }

        /// The constant for a big value, which may fit a `long`.
        public static Int of(BigInteger value) {
            return value.bitLength() < Long.SIZE ? new Int(value.longValue(), null) : new Int(0, value);
        }

        /// This value, whatever its size.
        public BigInteger value() {
            return big == null ? BigInteger.valueOf(small) : big;
        }
    }

    /// A floating-point number. Zeros of either sign differ; a NaN equals itself, as the comparison is by bits.
    record Float(double value) implements Constant {}

    /// A complex number, compared part by part like [Float].
    record Complex(double real, double imag) implements Constant {}

    /// A string. `codePoints` is empty but for strings that a Java string can't tell apart: those in which a lone
    /// high
    /// surrogate comes right before a lone low one. In that case it holds the code points and `value` the same as
    /// chars. `identifier` says that it is a name of the source, which is interned; it makes no difference
    /// otherwise.
    record Str(String value, int[] codePoints, boolean identifier) implements Constant {
        /// The constant for a Java string whose surrogate pairs each mean one code point.
        public static Str of(String value) {
            return value.isEmpty() ? EMPTY_STR : new Str(value, EMPTY_STR.codePoints, false);
        }

        /// The constant for a name of the source.
        public static Str name(String value) {
            return new Str(value, EMPTY_STR.codePoints, true);
        }

        /// The constant for the first `count` of the given code points, which may be surrogates.
        public static Str of(int[] points, int count) {
            for (int i = 0; i + 1 < count; i++) {
                if (isSurrogate(points[i], 0xD800) && isSurrogate(points[i + 1], 0xDC00)) {
                    return new Str(new String(points, 0, count), Arrays.copyOf(points, count), false);
                }
            }
            return of(new String(points, 0, count));
        }

        private static boolean isSurrogate(int point, int first) {
            return point >= first && point < first + 0x400;
        }

        /// The code points of this string, in a new array.
        public int[] toCodePoints() {
            return codePoints.length == 0 ? value.codePoints().toArray() : codePoints.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Str that && value.equals(that.value) && Arrays.equals(codePoints, that.codePoints);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return "Str[" + value + "]";
        }
    }

    /// A bytes literal; the array must not be changed.
    record Bytes(byte[] value) implements Constant {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes that && Arrays.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Bytes" + Arrays.toString(value);
        }
    }

    /// A tuple of constants, as folding makes it.
    record Tuple(List<Constant> elements) implements Constant {}

    /// A frozenset of constants, as folding of `x in {…}` makes it, in source order. The order makes no difference:
    /// sets with the same elements are one constant.
    record FrozenSet(List<Constant> elements) implements Constant {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FrozenSet that && Set.copyOf(elements).equals(Set.copyOf(that.elements));
        }

        @Override
        public int hashCode() {
            return Set.copyOf(elements).hashCode();
        }
    }
}
