package dev.vertebra.natives.decimal.number;

/// What an operation obeys: precision, range of exponents, rounding. It collects the conditions that come up.
///
/// The numbers of the conditions are libmpdec's. Compare CPython Modules/_decimal/libmpdec/mpdecimal.h
/// `mpd_context_t`.
public final class DecimalRules {
    public static final int CLAMPED = 0x1;
    public static final int CONVERSION_SYNTAX = 0x2;
    public static final int DIVISION_BY_ZERO = 0x4;
    public static final int DIVISION_IMPOSSIBLE = 0x8;
    public static final int DIVISION_UNDEFINED = 0x10;
    public static final int INEXACT = 0x40;
    public static final int INVALID_CONTEXT = 0x80;
    public static final int INVALID_OPERATION = 0x100;
    public static final int FLOAT_OPERATION = 0x400;
    public static final int OVERFLOW = 0x800;
    public static final int ROUNDED = 0x1000;
    public static final int SUBNORMAL = 0x2000;
    public static final int UNDERFLOW = 0x4000;

    /// The conditions that Python knows as InvalidOperation.
    public static final int INVALID = CONVERSION_SYNTAX
            | DIVISION_IMPOSSIBLE
            | DIVISION_UNDEFINED
            | INVALID_CONTEXT
            | INVALID_OPERATION
            | 0x20
            | 0x200;

    /// The conditions after which a result is of no use.
    static final int ERRORS = INVALID | DIVISION_BY_ZERO;

    public static final long MAX_PRECISION = 999_999_999_999_999_999L;
    public static final long MAX_EXPONENT = 999_999_999_999_999_999L;
    public static final long MIN_EXPONENT = -999_999_999_999_999_999L;
    public static final long MIN_TINY = MIN_EXPONENT - (MAX_PRECISION - 1);

    /// How many digits a coefficient has at most.
    public long precision;

    /// The largest adjusted exponent.
    public long largest;

    /// The least adjusted exponent of a normal number.
    public long least;

    public Rounding rounding;

    /// Whether exponents are kept so low that a coefficient of full precision would fit.
    public boolean clamp;

    /// The conditions that came up since this was last set to 0.
    public int raised;

    /// The logarithm of ten, shared by the contexts of a runtime.
    final LogarithmOfTen logarithm;

    /// Makes rules.
    public DecimalRules(long precision, long largest, long least, Rounding rounding, LogarithmOfTen logarithm) {
        this.precision = precision;
        this.largest = largest;
        this.least = least;
        this.rounding = rounding;
        this.logarithm = logarithm;
    }

    /// Makes a copy that has raised nothing.
    public DecimalRules(DecimalRules from) {
        this(from.precision, from.largest, from.least, from.rounding, from.logarithm);
        clamp = from.clamp;
    }

    /// Rules with the widest range of exponents, rounding halves to even, for work inside an operation.
    DecimalRules widest(long digits) {
        return new DecimalRules(digits, MAX_EXPONENT, MIN_EXPONENT, Rounding.HALF_EVEN, logarithm);
    }

    /// Rules for exact results: the widest range and precision.
    public DecimalRules exact() {
        return widest(MAX_PRECISION);
    }

    /// A copy that rounds in another way.
    public DecimalRules with(Rounding other) {
        DecimalRules copy = new DecimalRules(this);
        copy.rounding = other;
        return copy;
    }

    /// The least exponent of a subnormal number.
    public long tiny() {
        return least - (precision - 1);
    }

    /// The largest exponent of a coefficient of full precision.
    public long top() {
        return largest - (precision - 1);
    }

    /// Notes conditions.
    public void signal(int conditions) {
        raised |= conditions;
    }

    /// Notes a condition and gives NaN.
    DecimalValue invalid(int condition) {
        raised |= condition;
        return DecimalValue.NAN;
    }
}
