package dev.vertebra.compiler.fold;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Operator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// Arithmetic on number constants. A result of null means that CPython raises, or refuses to fold for its size.
final class NumberMath {
    /// The most bits of an integer that folding may make.
    private static final int MAX_INT_SIZE = 128;

    private NumberMath() {}

    static boolean isNumber(Constant value) {
        return isInteger(value) || value instanceof Constant.Float || value instanceof Constant.Complex;
    }

    static boolean isInteger(Constant value) {
        return value instanceof Constant.Int || value instanceof Constant.Bool;
    }

    static BigInteger integer(Constant value) {
        return switch (value) {
            case Constant.Int i -> i.value();
            case Constant.Bool b -> b.value() ? BigInteger.ONE : BigInteger.ZERO;
            default -> throw new IllegalArgumentException("not an integer");
        };
    }

    static @Nullable Constant binary(Operator op, Constant left, Constant right) {
        if (isInteger(left) && isInteger(right)) {
            return integers(op, left, right);
        }
        if (left instanceof Constant.Complex || right instanceof Constant.Complex) {
            return complexes(op, left, right);
        }
        Double a = toDouble(left);
        Double b = toDouble(right);
        return a == null || b == null ? null : floats(op, a, b);
    }

    private static @Nullable Constant integers(Operator op, Constant left, Constant right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        boolean bools = left instanceof Constant.Bool && right instanceof Constant.Bool;
        return switch (op) {
            case Add -> Constant.Int.of(a.add(b));
            case Sub -> Constant.Int.of(a.subtract(b));
            case Mult ->
                a.abs().bitLength() + b.abs().bitLength() > MAX_INT_SIZE && a.signum() != 0 && b.signum() != 0
                        ? null
                        : Constant.Int.of(a.multiply(b));
            case Div -> divide(a, b);
            case FloorDiv -> b.signum() == 0 ? null : Constant.Int.of(floorDiv(a, b));
            case Mod ->
                b.signum() == 0
                        ? null
                        : Constant.Int.of(a.subtract(floorDiv(a, b).multiply(b)));
            case Pow -> power(a, b);
            case LShift -> shiftLeft(a, b);
            case RShift -> shiftRight(a, b);
            case BitOr -> bits(a.or(b), bools);
            case BitXor -> bits(a.xor(b), bools);
            case BitAnd -> bits(a.and(b), bools);
            case MatMult -> null;
        };
    }

    private static Constant bits(BigInteger value, boolean asBool) {
        if (asBool) {
            return value.signum() != 0 ? Constant.TRUE : Constant.FALSE;
        }
        return Constant.Int.of(value);
    }

    private static BigInteger floorDiv(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        boolean adjust = parts[1].signum() != 0 && (parts[1].signum() != b.signum());
        return adjust ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// The correctly rounded quotient.
    private static @Nullable Constant divide(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            return null;
        }
        if (a.signum() == 0) {
            return new Constant.Float(b.signum() < 0 ? -0.0 : 0.0);
        }
        BigInteger common = a.gcd(b);
        BigDecimal top = new BigDecimal(a.divide(common));
        BigDecimal bottom = new BigDecimal(b.divide(common));
        double result = exactQuotient(top, bottom);
        return Double.isInfinite(result) ? null : new Constant.Float(result);
    }

    /// A quotient to enough digits that rounding it once more to a double is right: a tie needs an exact quotient, and
    /// exact quotients that are near a tie have less than 1,100 digits.
    private static double exactQuotient(BigDecimal a, BigDecimal b) {
        MathContext down = new MathContext(1200, java.math.RoundingMode.DOWN);
        BigDecimal quotient = a.divide(b, down);
        if (quotient.multiply(b).compareTo(a) != 0) {
            BigDecimal crumb = quotient.ulp().movePointLeft(1);
            quotient = quotient.signum() < 0 ? quotient.subtract(crumb) : quotient.add(crumb);
        }
        return quotient.doubleValue();
    }

    private static @Nullable Constant power(BigInteger a, BigInteger b) {
        if (a.signum() != 0 && b.signum() > 0) {
            if (b.bitLength() > 31 || a.abs().bitLength() > MAX_INT_SIZE / b.longValue()) {
                return null;
            }
        }
        if (b.signum() < 0) {
            Double base = toDouble(Constant.Int.of(a));
            Double exponent = toDouble(Constant.Int.of(b));
            return base == null || exponent == null ? null : floatPower(base, exponent);
        }
        if (a.signum() == 0) {
            return Constant.Int.of(b.signum() == 0 ? 1 : 0);
        }
        return Constant.Int.of(a.pow(b.intValueExact()));
    }

    private static @Nullable Constant shiftLeft(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            return null;
        }
        if (a.signum() == 0 || b.signum() == 0) {
            return Constant.Int.of(a);
        }
        if (b.bitLength() > 31 || b.intValue() > MAX_INT_SIZE || a.abs().bitLength() > MAX_INT_SIZE - b.intValue()) {
            return null;
        }
        return Constant.Int.of(a.shiftLeft(b.intValue()));
    }

    private static @Nullable Constant shiftRight(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            return null;
        }
        if (b.bitLength() > 31) {
            return Constant.Int.of(a.signum() < 0 ? -1 : 0);
        }
        return Constant.Int.of(a.shiftRight(b.intValue()));
    }

    private static @Nullable Double toDouble(Constant value) {
        if (value instanceof Constant.Float f) {
            return f.value();
        }
        double d = integer(value).doubleValue();
        return Double.isInfinite(d) ? null : d;
    }

    private static @Nullable Constant floats(Operator op, double a, double b) {
        return switch (op) {
            case Add -> new Constant.Float(a + b);
            case Sub -> new Constant.Float(a - b);
            case Mult -> new Constant.Float(a * b);
            case Div -> b == 0.0 ? null : new Constant.Float(a / b);
            case FloorDiv -> b == 0.0 ? null : new Constant.Float(floorQuotient(a, b));
            case Mod -> b == 0.0 ? null : new Constant.Float(remainder(a, b));
            case Pow -> floatPower(a, b);
            default -> null;
        };
    }

    private static double remainder(double a, double b) {
        double mod = a % b;
        if (mod != 0.0) {
            return (b < 0) != (mod < 0) ? mod + b : mod;
        }
        return Math.copySign(0.0, b);
    }

    private static double floorQuotient(double a, double b) {
        double mod = a % b;
        double quotient = (a - mod) / b;
        if (mod != 0.0 && (b < 0) != (mod < 0)) {
            quotient -= 1.0;
        }
        if (quotient == 0.0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }

    private static @Nullable Constant floatPower(double a, double b) {
        if (b == 0.0 || a == 1.0) {
            return new Constant.Float(1.0);
        }
        if (a == -1.0 && Double.isInfinite(b)) {
            return new Constant.Float(1.0);
        }
        if (a == 0.0 && b < 0.0) {
            return null;
        }
        boolean finite = Double.isFinite(a) && Double.isFinite(b);
        if (finite && a < 0.0 && b != Math.floor(b)) {
            return ComplexMath.power(new Constant.Complex(a, 0.0), new Constant.Complex(b, 0.0));
        }
        double result = Math.pow(a, b);
        return finite && Double.isInfinite(result) ? null : new Constant.Float(result);
    }

    private static @Nullable Constant complexes(Operator op, Constant left, Constant right) {
        Constant.Complex a = toComplex(left);
        Constant.Complex b = toComplex(right);
        if (a == null || b == null) {
            return null;
        }
        return switch (op) {
            case Add -> new Constant.Complex(a.real() + b.real(), a.imag() + b.imag());
            case Sub -> new Constant.Complex(a.real() - b.real(), a.imag() - b.imag());
            case Mult -> ComplexMath.multiply(a, b);
            case Div -> ComplexMath.divide(a, b);
            case Pow -> ComplexMath.power(a, b);
            default -> null;
        };
    }

    private static Constant.@Nullable Complex toComplex(Constant value) {
        if (value instanceof Constant.Complex c) {
            return c;
        }
        Double real = toDouble(value);
        return real == null ? null : new Constant.Complex(real, 0.0);
    }

    static @Nullable Constant negate(Constant value) {
        return switch (value) {
            case Constant.Float f -> new Constant.Float(-f.value());
            case Constant.Complex c -> new Constant.Complex(-c.real(), -c.imag());
            default -> isInteger(value) ? Constant.Int.of(integer(value).negate()) : null;
        };
    }

    static @Nullable Constant positive(Constant value) {
        return isInteger(value) ? Constant.Int.of(integer(value)) : isNumber(value) ? value : null;
    }

    static @Nullable Constant invert(Constant value) {
        return isInteger(value) ? Constant.Int.of(integer(value).not()) : null;
    }
}
