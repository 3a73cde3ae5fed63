package dev.vertebra.natives.numbers;

import java.math.BigInteger;

/// Functions of doubles that Java does not have, and the taking apart of doubles.
final class Special {
    private static final double LN_2 = 0.6931471805599453;
    private static final double LOG_PI = 1.1447298858494002;
    private static final double LANCZOS_G = 6.02468004077673;

    private static final double[] LANCZOS_NUMERATOR = {
        23531376880.41076,
        42919803642.6491,
        35711959237.35567,
        17921034426.03721,
        6039542586.352028,
        1439720407.3117216,
        248874557.86205417,
        31426415.585400194,
        2876370.6289353725,
        186056.26539522348,
        8071.672002365816,
        210.82427775157936,
        2.5066282746310002
    };

    private static final double[] LANCZOS_DENOMINATOR = {
        0.0,
        39916800.0,
        120543840.0,
        150917976.0,
        105258076.0,
        45995730.0,
        13339535.0,
        2637558.0,
        357423.0,
        32670.0,
        1925.0,
        66.0,
        1.0
    };

    private Special() {}

    // --- doubles and their parts

    /// The exponent of a finite number that is not 0, for a mantissa from 0.5 up to 1.
    static int exponent(double x) {
        int exponent = Math.getExponent(x);
        return exponent >= Double.MIN_EXPONENT ? exponent + 1 : Math.getExponent(x * 0x1p54) + 1 - 54;
    }

    /// `x * 2**by`, rounded once.
    static double scale(double x, long by) {
        return Math.scalb(x, (int) Math.max(-5000, Math.min(5000, by)));
    }

    /// The upper bits of a number as double, rounded as the whole number would be.
    ///
    /// @param shift how many low bits are only looked at for being 0
    static double toOdd(BigInteger number, int shift) {
        BigInteger high = number.shiftRight(shift);
        boolean rest = number.getLowestSetBit() < shift;
        return (rest ? high.setBit(0) : high).doubleValue();
    }

    /// The double a number of steps after one towards another.
    static double nextAfter(double x, double y, long steps) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return x + y;
        }
        if (steps == 0) {
            return x;
        }
        if (x == y) {
            return y;
        }
        long from = ordinal(x);
        long to = ordinal(y);
        long there = from < to
                ? to - from <= steps && to - from > 0 ? to : from + steps
                : from - to <= steps && from - to > 0 ? to : from - steps;
        if (there == to) {
            return y;
        }
        if (there == 0) {
            return from > 0 ? 0.0 : -0.0;
        }
        return there > 0 ? Double.longBitsToDouble(there) : -Double.longBitsToDouble(-there);
    }

    private static long ordinal(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits >= 0 ? bits : -(bits & Long.MAX_VALUE);
    }

    // --- elementary functions

    static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return Math.log(x);
        }
        int exponent = exponent(x);
        double mantissa = scale(x, -exponent);
        if (mantissa < 0.7071067811865476) {
            mantissa *= 2;
            exponent--;
        }
        // log(m) * log2(e), the product in two parts
        double log = Math.log(mantissa);
        double product = log * 1.4426950408889634;
        double rest = Math.fma(log, 1.4426950408889634, -product) + log * 2.0355273740931033e-17;
        return exponent + product + rest;
    }

    static double cosh(double x) {
        double size = Math.abs(x);
        if (size < 0.5 * LN_2) {
            double above = Math.expm1(size);
            return 1 + above * above / (2 * (1 + above));
        }
        if (size < 22) {
            double power = Math.exp(size);
            return 0.5 * power + 0.5 / power;
        }
        double root = Math.exp(0.5 * size);
        return size < 709 ? 0.5 * Math.exp(size) : 0.5 * root * root;
    }

    static double tanh(double x) {
        double size = Math.abs(x);
        if (!(size >= 0x1p-55)) {
            return x;
        }
        double result;
        if (size >= 22) {
            result = 1;
        } else if (size >= 1) {
            result = 1 - 2 / (Math.expm1(2 * size) + 2);
        } else {
            double below = Math.expm1(-2 * size);
            result = -below / (below + 2);
        }
        return Math.copySign(result, x);
    }

    static double asinh(double x) {
        double size = Math.abs(x);
        if (!(size <= Double.MAX_VALUE) || size < 0x1p-28) {
            return x;
        }
        double result;
        if (size > 0x1p28) {
            result = Math.log(size) + LN_2;
        } else if (size > 2) {
            result = Math.log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
        } else {
            double square = size * size;
            result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    static double acosh(double x) {
        if (!(x >= 1)) {
            return Double.NaN;
        }
        if (x >= 0x1p28) {
            return Double.isInfinite(x) ? x : Math.log(x) + LN_2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double above = x - 1;
        return Math.log1p(above + Math.sqrt(2 * above + above * above));
    }

    static double atanh(double x) {
        double size = Math.abs(x);
        if (size >= 1 || Double.isNaN(x)) {
            return size == 1 ? Math.copySign(Double.POSITIVE_INFINITY, x) : Double.NaN;
        }
        if (size < 0x1p-28) {
            return x;
        }
        double twice = size + size;
        double result =
                size < 0.5 ? 0.5 * Math.log1p(twice + twice * size / (1 - size)) : 0.5 * Math.log1p(twice / (1 - size));
        return Math.copySign(result, x);
    }

    // --- Euclidean norm

    /// The length of a vector of absolute values. Compare CPython Modules/mathmodule.c vector_norm.
    static double norm(double[] vector) {
        double greatest = 0;
        boolean nan = false;
        for (double x : vector) {
            nan |= Double.isNaN(x);
            greatest = x > greatest ? x : greatest;
        }
        if (Double.isInfinite(greatest)) {
            return greatest;
        }
        if (nan) {
            return Double.NaN;
        }
        if (greatest == 0 || vector.length <= 1) {
            return greatest;
        }
        int exponent = exponent(greatest);
        if (exponent < -1023) {
            double[] scaled = new double[vector.length];
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] = vector[i] / Double.MIN_NORMAL;
            }
            return Double.MIN_NORMAL * norm(scaled);
        }
        return norm(vector, scale(1, -exponent));
    }

    private static double norm(double[] vector, double scale) {
        double sum = 1;
        double lost = 0;
        double lostToo = 0;
        for (double each : vector) {
            double x = each * scale;
            double square = x * x;
            lost += Math.fma(x, x, -square);
            double next = sum + square;
            lostToo += sum - next + square;
            sum = next;
        }
        double root = Math.sqrt(sum - 1 + (lost + lostToo));
        double square = -root * root;
        lost += Math.fma(-root, root, -square);
        double next = sum + square;
        lostToo += sum - next + square;
        root += (next - 1 + (lost + lostToo)) / (2 * root);
        return root / scale;
    }

    // --- gamma

    private static double lanczos(double x) {
        double numerator = 0;
        double denominator = 0;
        if (x < 5) {
            for (int i = LANCZOS_NUMERATOR.length; --i >= 0; ) {
                numerator = numerator * x + LANCZOS_NUMERATOR[i];
                denominator = denominator * x + LANCZOS_DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < LANCZOS_NUMERATOR.length; i++) {
                numerator = numerator / x + LANCZOS_NUMERATOR[i];
                denominator = denominator / x + LANCZOS_DENOMINATOR[i];
            }
        }
        return numerator / denominator;
    }

    /// sin(pi * x), exact at the multiples of 0.5.
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2;
        double result = switch ((int) Math.round(2 * y)) {
            case 0 -> Math.sin(Math.PI * y);
            case 1 -> Math.cos(Math.PI * (y - 0.5));
            case 2 -> Math.sin(Math.PI * (1 - y));
            case 3 -> -Math.cos(Math.PI * (y - 1.5));
            default -> Math.sin(Math.PI * (y - 2));
        };
        return Math.copySign(1, x) * result;
    }

    /// The gamma function where it has no pole. Compare CPython Modules/mathmodule.c m_tgamma.
    static double gamma(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) {
            return x;
        }
        if (x == Math.floor(x) && x > 0 && x <= 23) {
            double factorial = 1;
            for (int i = 2; i < x; i++) {
                factorial *= i;
            }
            return factorial;
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return 1 / x;
        }
        if (size > 200) {
            return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = size + LANCZOS_G - 0.5;
        double z;
        if (size > LANCZOS_G - 0.5) {
            z = y - size - (LANCZOS_G - 0.5);
        } else {
            z = y - (LANCZOS_G - 0.5) - size;
        }
        z = z * LANCZOS_G / y;
        double result;
        if (x < 0) {
            result = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczos(size);
            result -= z * result;
            result = dividedByPower(result, y, size - 0.5);
        } else {
            result = lanczos(size) / Math.exp(y);
            result += z * result;
            result = timesPower(result, y, size - 0.5);
        }
        return result;
    }

    private static double dividedByPower(double number, double y, double power) {
        if (power < 139.5) {
            return number / Math.pow(y, power);
        }
        double root = Math.pow(y, power / 2);
        return number / root / root;
    }

    private static double timesPower(double number, double y, double power) {
        if (power < 139.5) {
            return number * Math.pow(y, power);
        }
        double root = Math.pow(y, power / 2);
        return number * root * root;
    }

    /// The logarithm of the absolute value of gamma, where it has no pole. Compare CPython Modules/mathmodule.c
    /// m_lgamma.
    static double lgamma(double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x == 1 || x == 2) {
            return 0;
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return -Math.log(size);
        }
        double result = Math.log(lanczos(size)) - LANCZOS_G;
        result += (size - 0.5) * (Math.log(size + LANCZOS_G - 0.5) - 1);
        if (x < 0) {
            result = LOG_PI - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result;
        }
        return Double.isNaN(result) ? Double.POSITIVE_INFINITY : result;
    }
}
