package dev.vertebra.compiler.fold;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns `'…' % (a, b)` into an f-string if it only uses `%s`, `%r`, `%a` and `%%`.
///
/// Compare CPython Python/ast_opt.c optimize_format.
final class FormatFolder {
    /// The most digits of a width or a precision, and one.
    private static final int MAX_DIGITS = 3;

    private static final Position NOWHERE = new Position(-1, -1, -1, -1);

    private final int[] format;
    private int at;

    private FormatFolder(int[] format) {
        this.format = format;
    }

    /// The f-string, or null if the format is not of that kind.
    static @Nullable Expr fold(Constant.Str format, List<Expr> arguments, Position position) {
        return new FormatFolder(format.toCodePoints()).fold(arguments, position);
    }

    private @Nullable Expr fold(List<Expr> arguments, Position position) {
        List<Expr> values = new ArrayList<>();
        int used = 0;
        while (true) {
            Expr literal = literal();
            if (literal != null) {
                values.add(literal);
            }
            if (at >= format.length) {
                break;
            }
            if (used >= arguments.size()) {
                return null;
            }
            at++;
            Expr value = field(arguments.get(used++));
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return used < arguments.size() ? null : new Expr.JoinedStr(values, position);
    }

    private @Nullable Expr literal() {
        int[] points = new int[format.length - at];
        int count = 0;
        while (at < format.length) {
            if (format[at] == '%') {
                if (at + 1 >= format.length || format[at + 1] != '%') {
                    break;
                }
                at++;
            }
            points[count++] = format[at++];
        }
        return count == 0 ? null : new Expr.Constant(Constant.Str.of(points, count), null, NOWHERE);
    }

    /// The next character, or -1 at the end.
    private int next() {
        return at < format.length ? format[at++] : -1;
    }

    private @Nullable Expr field(Expr argument) {
        boolean left = false;
        int c = next();
        while (c == '-' || c == '+' || c == ' ' || c == '#' || c == '0') {
            left |= c == '-';
            c = next();
        }
        StringBuilder spec = new StringBuilder();
        int width = -1;
        if (isDigit(c)) {
            width = 0;
            int digits = 0;
            while (isDigit(c)) {
                width = width * 10 + (c - '0');
                c = next();
                if (++digits >= MAX_DIGITS) {
                    return null;
                }
            }
        }
        int precision = -1;
        if (c == '.') {
            c = next();
            precision = 0;
            int digits = 0;
            while (isDigit(c)) {
                precision = precision * 10 + (c - '0');
                c = next();
                if (++digits >= MAX_DIGITS) {
                    return null;
                }
            }
        }
        if (c != 's' && c != 'r' && c != 'a') {
            return null;
        }
        if (!left && width > 0) {
            spec.append('>');
        }
        if (width >= 0) {
            spec.append(width);
        }
        if (precision >= 0) {
            spec.append('.').append(precision);
        }
        Position position = argument.position();
        Expr specExpr = spec.isEmpty() ? null : new Expr.Constant(Constant.Str.of(spec.toString()), null, NOWHERE);
        return new Expr.FormattedValue(argument, c, specExpr, position);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
