package dev.vertebra.natives.decimal.number;

import static dev.vertebra.natives.decimal.number.DecimalRules.CLAMPED;
import static dev.vertebra.natives.decimal.number.DecimalRules.ERRORS;
import static dev.vertebra.natives.decimal.number.DecimalRules.INEXACT;
import static dev.vertebra.natives.decimal.number.DecimalRules.INVALID_OPERATION;
import static dev.vertebra.natives.decimal.number.DecimalRules.ROUNDED;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Powers. They need not be rounded correctly in rare cases, but as in libmpdec: which way they are made decides the
/// last digit and the flags, so the ways are the same. Compare CPython Modules/_decimal/libmpdec/mpdecimal.c
/// `mpd_qpow`.
public final class Power {
    /// How many digits an exponent may have.
    private static final int EXPONENT_DIGITS = 19;

    private static final long TOO_LARGE = 2 * DecimalRules.MAX_EXPONENT;
    private static final long TOO_SMALL = 2 * DecimalRules.MIN_TINY;

    private Power() {}

    /// `base ** exponent`
    public static DecimalValue power(DecimalValue base, DecimalValue exponent, DecimalRules rules) {
        if (base.isNan() || exponent.isNan()) {
            return Finish.ofNan(base, exponent, rules);
        }
        boolean whole = exponent.isInteger();
        boolean negative = base.negative && whole && exponent.isOdd();
        DecimalValue special = ofSpecial(base, exponent, whole, negative, rules);
        if (special != null) {
            return special;
        }
        if (Comparison.orderOfSizes(base, DecimalValue.ONE) == 0) {
            return ofOne(base, exponent, whole, negative, rules);
        }
        boolean large = base.adjusted() >= 0 != exponent.negative;
        if (isOutOfRange(base, exponent, large ? rules.largest : rules.tiny(), rules)) {
            return Finish.finish(DecimalValue.of(negative, 1, large ? TOO_LARGE : TOO_SMALL), rules);
        }
        return whole ? integral(base, exponent, negative, rules) : real(base, exponent, rules);
    }

    private static @Nullable DecimalValue ofSpecial(
            DecimalValue base, DecimalValue exponent, boolean whole, boolean negative, DecimalRules rules) {
        if (base.isZero()) {
            if (exponent.isZero()) {
                return rules.invalid(INVALID_OPERATION);
            }
            return exponent.negative ? DecimalValue.infinity(negative) : DecimalValue.zero(negative, 0);
        }
        if (base.negative && (exponent.isInfinite() || !whole)) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (exponent.isInfinite()) {
            int order = Comparison.orderOfSizes(base, DecimalValue.ONE);
            if (order == 0) {
                rules.signal(INEXACT | ROUNDED);
                return DecimalValue.ONE.padded(rules.precision - 1);
            }
            return order < 0 == exponent.negative ? DecimalValue.INFINITY : DecimalValue.ZERO;
        }
        if (base.isInfinite()) {
            if (exponent.isZero()) {
                return DecimalValue.ONE;
            }
            return exponent.negative ? DecimalValue.zero(negative, 0) : DecimalValue.infinity(negative);
        }
        return exponent.isZero() ? DecimalValue.ONE : null;
    }

    /// A power of 1 or -1: with as many digits as the product of so many factors would have.
    private static DecimalValue ofOne(
            DecimalValue base, DecimalValue exponent, boolean whole, boolean negative, DecimalRules rules) {
        long most = rules.precision - 1;
        if (!whole) {
            rules.signal(INEXACT | ROUNDED);
            return DecimalValue.ONE.padded(most);
        }
        if (exponent.negative || base.exponent == 0) {
            return DecimalValue.ONE.withSign(negative);
        }
        DecimalValue zeros = Arithmetic.multiply(exponent, DecimalValue.ofInteger(-base.exponent), rules.exact());
        boolean many = Comparison.order(zeros, DecimalValue.ofInteger(most)) > 0;
        if (many) {
            rules.signal(ROUNDED);
        }
        long count = many ? most : zeros.toBigInteger().longValue();
        return DecimalValue.ONE.padded(count).withSign(negative);
    }

    /// Whether a power certainly is beyond an exponent. The base is not 1.
    private static boolean isOutOfRange(DecimalValue base, DecimalValue exponent, long limit, DecimalRules rules) {
        long adjusted = base.adjusted();
        long order;
        if (adjusted > 0 || adjusted < -1) {
            order = Powers.digits(Math.abs(adjusted < 0 ? adjusted + 1 : adjusted)) - 1L;
        } else {
            order = Arithmetic.subtract(base.absolute(), DecimalValue.ONE, rules.exact())
                            .adjusted()
                    - (adjusted == 0 ? 2 : 1);
        }
        return order + exponent.adjusted() > Powers.digits(Math.abs(limit));
    }

    private static DecimalValue integral(
            DecimalValue base, DecimalValue exponent, boolean negative, DecimalRules rules) {
        DecimalRules work = rules.with(Rounding.HALF_EVEN);
        work.clamp = false;
        work.precision += exponent.digits() + exponent.exponent + 2;
        DecimalValue factor = base.absolute();
        if (exponent.negative) {
            work.precision++;
            factor = Division.divide(DecimalValue.ONE, factor, work);
            rules.signal(work.raised);
            if ((work.raised & ERRORS) != 0) {
                return DecimalValue.NAN;
            }
        }
        work.raised = 0;
        DecimalValue result =
                byFactors(factor, exponent.absolute().toBigInteger(), work).withSign(negative);
        rules.signal(work.raised);
        return Finish.finish(result.isInfinite() ? DecimalValue.of(negative, 1, TOO_LARGE) : result, rules);
    }

    /// A power with a positive integer exponent, by squaring and multiplying from the highest bit on.
    private static DecimalValue byFactors(DecimalValue factor, BigInteger exponent, DecimalRules work) {
        DecimalValue result = factor;
        for (int bit = exponent.bitLength() - 2; bit >= 0; bit--) {
            result = Arithmetic.multiply(result, result, work);
            if (exponent.testBit(bit)) {
                result = Arithmetic.multiply(result, factor, work);
            }
            if (!result.isFinite() || result.isZero() && (work.raised & CLAMPED) != 0) {
                break;
            }
        }
        return result;
    }

    private static DecimalValue real(DecimalValue base, DecimalValue exponent, DecimalRules rules) {
        DecimalRules work = rules.widest(Math.max(base.digits(), rules.precision) + 4 + EXPONENT_DIGITS);
        DecimalValue logarithm = Elementary.ln(base, work);
        DecimalValue argument = Arithmetic.multiply(logarithm, exponent, work);
        rules.signal(work.raised & ERRORS | INEXACT | ROUNDED);
        work.raised = 0;
        DecimalValue result = Elementary.exp(argument, work);
        rules.signal(work.raised);
        if (result.isFinite() && Comparison.order(result, DecimalValue.ONE) == 0) {
            result = DecimalValue.ONE.padded(rules.precision - 1);
        }
        return Finish.finish(result.isInfinite() ? DecimalValue.of(false, 1, TOO_LARGE) : result, rules);
    }

    /// `pow(base, exponent, modulus)` of integers
    public static DecimalValue powerModulo(
            DecimalValue base, DecimalValue exponent, DecimalValue modulus, DecimalRules rules) {
        if (base.isNan() || exponent.isNan() || modulus.isNan()) {
            return ofNans(base, exponent, modulus, rules);
        }
        boolean good = base.isInteger() && exponent.isInteger() && modulus.isInteger() && !modulus.isZero();
        if (!good || exponent.negative && !exponent.isZero() || base.isZero() && exponent.isZero()) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (modulus.digits() + modulus.exponent > rules.precision) {
            return rules.invalid(INVALID_OPERATION);
        }
        BigInteger by = modulus.toBigInteger().abs();
        BigInteger start = base.exponent < 0
                ? base.toBigInteger().abs()
                : base.coefficient().multiply(BigInteger.TEN.modPow(BigInteger.valueOf(base.exponent), by));
        BigInteger size = start.modPow(exponent.toBigInteger(), by);
        return DecimalValue.of(base.negative && exponent.isOdd(), size, 0);
    }

    private static DecimalValue ofNans(DecimalValue a, DecimalValue b, DecimalValue c, DecimalRules rules) {
        if (c.isSignaling() && !a.isSignaling() && !b.isSignaling() || !a.isNan() && !b.isNan()) {
            return Finish.ofNan(c, rules);
        }
        return Finish.ofNan(a, b, rules);
    }
}
