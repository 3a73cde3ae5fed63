package dev.vertebra.natives.numbers;

import org.jspecify.annotations.Nullable;

/// What the functions of complex numbers give where a part of the argument is infinite or no number.
///
/// One table for each function, as CPython 3.13 answers: the rows are the real part from -inf over negative, -0, +0 and
/// positive to inf and NaN, the columns the imaginary part in the same order. A cell has two letters, the real and the
/// imaginary part of the result; `EE` is a domain error, `..` and `**` are left to the function. Compare C11 annex G.6.
enum SpecialValues {
    ACOS("""
        tI pI pI pM pM tM NI
        hI .. .. .. .. hM NN
        hI .. .. .. .. hM hN
        hI .. .. .. .. hM hN
        hI .. .. .. .. hM NN
        qI 0I 0I 0M 0M qM NI
        NI NN NN NN NN NM NN\
        """),
    ACOSH("""
        IT IP IP Ip Ip It IN
        IH .. .. .. .. Ih NN
        IH .. .. .. .. Ih NN
        IH .. .. .. .. Ih NN
        IH .. .. .. .. Ih NN
        IQ Io Io I0 I0 Iq IN
        IN NN NN NN NN IN NN\
        """),
    ASINH("""
        MQ Mo Mo M0 M0 Mq MN
        MH .. .. .. .. Mh NN
        MH .. .. .. .. Mh NN
        IH .. .. .. .. Ih NN
        IH .. .. .. .. Ih NN
        IQ Io Io I0 I0 Iq IN
        IN NN No N0 NN IN NN\
        """),
    ATANH("""
        oH oH oH oh oh oh oN
        oH .. .. .. .. oh NN
        oH .. .. .. .. oh oN
        0H .. .. .. .. 0h 0N
        0H .. .. .. .. 0h NN
        0H 0H 0H 0h 0h 0h 0N
        0H NN NN NN NN 0h NN\
        """),
    COSH("""
        EE ** I0 Io ** EE IN
        EE .. .. .. .. EE NN
        EE .. .. .. .. EE N0
        EE .. .. .. .. EE N0
        EE .. .. .. .. EE NN
        EE ** Io I0 ** EE IN
        NN NN N0 N0 NN NN NN\
        """),
    EXP("""
        00 ** 0o 00 ** 00 00
        EE .. .. .. .. EE NN
        EE .. .. .. .. EE NN
        EE .. .. .. .. EE NN
        EE .. .. .. .. EE NN
        EE ** Io I0 ** EE IN
        NN NN No N0 NN NN NN\
        """),
    LOG("""
        IT IP IP Ip Ip It IN
        IH .. .. .. .. Ih NN
        IH .. .. .. .. Ih NN
        IH .. .. .. .. Ih NN
        IH .. .. .. .. Ih NN
        IQ Io Io I0 I0 Iq IN
        IN NN NN NN NN IN NN\
        """),
    SINH("""
        EE ** Mo M0 ** EE IN
        EE .. .. .. .. EE NN
        EE .. .. .. .. EE 0N
        EE .. .. .. .. EE 0N
        EE .. .. .. .. EE NN
        EE ** Io I0 ** EE IN
        NN NN No N0 NN NN NN\
        """),
    SQRT("""
        IM 0M 0M 0I 0I II NI
        IM .. .. .. .. II NN
        IM .. .. .. .. II NN
        IM .. .. .. .. II NN
        IM .. .. .. .. II NN
        IM Io Io I0 I0 II IN
        IM NN NN NN NN II NN\
        """),
    TANH("""
        l0 ** lo l0 ** l0 l0
        EE .. .. .. .. EE NN
        EE .. .. .. .. EE NN
        EE .. .. .. .. EE NN
        EE .. .. .. .. EE NN
        10 ** 1o 10 ** 10 10
        NN NN No N0 NN NN NN\
        """),
    RECT("""
        EE ** M0 Mo ** EE IN
        EE .. .. .. .. EE NN
        00 .. .. .. .. 00 00
        00 .. .. .. .. 00 00
        EE .. .. .. .. EE NN
        EE ** Io I0 ** EE IN
        NN NN N0 N0 NN NN NN\
        """);

    private static final int SIDE = 7;
    private static final int CELL = 3;

    private final String table;

    SpecialValues(String table) {
        this.table = table.replace('\n', ' ');
    }

    /// The result for an argument that is not finite; null where the function has to work it out.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a ValueError outside the domain
    @Nullable
    ComplexNumber of(double real, double imag) {
        if (Double.isFinite(real) && Double.isFinite(imag)) {
            return null;
        }
        int cell = (kind(real) * SIDE + kind(imag)) * CELL;
        char first = table.charAt(cell);
        if (first == 'E') {
            throw MathErrors.domain();
        }
        return first == '*' ? null : new ComplexNumber(value(first), value(table.charAt(cell + 1)));
    }

    private static int kind(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        if (x == 0) {
            return 1 / x < 0 ? 2 : 3;
        }
        if (Double.isInfinite(x)) {
            return x < 0 ? 0 : 5;
        }
        return x < 0 ? 1 : 4;
    }

    private static double value(char letter) {
        return switch (letter) {
            case '0' -> 0.0;
            case 'o' -> -0.0;
            case '1' -> 1;
            case 'l' -> -1;
            case 'I' -> Double.POSITIVE_INFINITY;
            case 'M' -> Double.NEGATIVE_INFINITY;
            case 'p' -> Math.PI;
            case 'P' -> -Math.PI;
            case 'h' -> Math.PI / 2;
            case 'H' -> -Math.PI / 2;
            case 'q' -> Math.PI / 4;
            case 'Q' -> -Math.PI / 4;
            case 't' -> 3 * Math.PI / 4;
            case 'T' -> -3 * Math.PI / 4;
            default -> Double.NaN;
        };
    }
}
