package dev.vertebra.compiler.parser.literals;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import dev.vertebra.compiler.parser.tokens.Utf8Errors;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes values of number and string tokens.
/// Compare CPython Parser/pegen.c parsenumber, Parser/string_parser.c, Language reference 2.4.
public final class Literals {
    /// How many digits a decimal literal may have whatever the limit is. Compare CPython
    /// _PY_LONG_MAX_STR_DIGITS_THRESHOLD.
    private static final int UNLIMITED_DIGITS = 640;

    private final TokenBuffer tokens;
    private final Complaints complaints;

    /// Literals of some tokens; what is wrong with them is told to `complaints`.
    public Literals(TokenBuffer tokens, Complaints complaints) {
        this.tokens = tokens;
        this.complaints = complaints;
    }

    /// The place of a token.
    public Position place(int token) {
        return new Position(
                tokens.lines[token], tokens.columns[token], tokens.endLines[token], tokens.endColumns[token]);
    }

    /// The constant of a number token.
    public Expr.Constant number(int token) {
        return new Expr.Constant(numberValue(tokens.text(token), token), null, place(token));
    }

    private Constant numberValue(String literal, int token) {
        String text = literal.indexOf('_') < 0 ? literal : literal.replace("_", "");
        char last = text.charAt(text.length() - 1);
        char second = text.length() > 1 ? text.charAt(1) : ' ';
        if (text.charAt(0) == '0' && Character.isLetter(second)) {
            switch (second) {
                case 'x', 'X' -> {
                    return integer(text.substring(2), 16);
                }
                case 'o', 'O' -> {
                    return integer(text.substring(2), 8);
                }
                case 'b', 'B' -> {
                    return integer(text.substring(2), 2);
                }
                default -> {}
            }
        }
        if (last == 'j' || last == 'J') {
            return new Constant.Complex(0.0, Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return new Constant.Float(Double.parseDouble(text));
            }
        }
        int limit = tokens.options.maxDigits();
        if (limit > 0 && text.length() > limit && text.length() > UNLIMITED_DIGITS && text.charAt(0) != '0') {
            throw complaints.at(
                    new Position(tokens.lines[token], -1, tokens.endLines[token], -1),
                    "Exceeds the limit (" + limit + " digits) for integer string conversion: value has "
                            + text.length() + " digits; use sys.set_int_max_str_digits() to increase the limit"
                            + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
        }
        return integer(text, 10);
    }

    private static Constant integer(String digits, int radix) {
        return digits.length() < 16
                ? Constant.Int.of(Long.parseLong(digits, radix))
                : Constant.Int.of(new BigInteger(digits, radix));
    }

    /// The constant of a string token that is no f-string.
    public Expr.Constant string(int token) {
        byte[] buf = tokens.tokenizer.buf;
        int s = tokens.starts[token];
        int end = tokens.ends[token];
        boolean bytes = false;
        boolean raw = false;
        int quote = buf[s];
        String kind = quote == 'u' ? "u" : null;
        while (quote != '\'' && quote != '"') {
            bytes |= quote == 'b' || quote == 'B';
            raw |= quote == 'r' || quote == 'R';
            quote = buf[++s];
        }
        s++;
        end--;
        if (end - s >= 4 && buf[s] == quote && buf[s + 1] == quote) {
            s += 2;
            end -= 2;
        }
        Constant value = bytes ? bytes(s, end, raw, token) : text(s, end, raw, token);
        return new Expr.Constant(value, kind, place(token));
    }

    private Constant bytes(int s, int end, boolean raw, int token) {
        byte[] buf = tokens.tokenizer.buf;
        boolean escapes = false;
        for (int i = s; i < end; i++) {
            if (buf[i] < 0) {
                throw complaints.atToken(token, "bytes can only contain ASCII literal characters");
            }
            escapes |= buf[i] == '\\';
        }
        if (raw || !escapes) {
            return new Constant.Bytes(Arrays.copyOfRange(buf, s, end));
        }
        EscapeDecoder decoder = new EscapeDecoder(buf, s, end);
        byte[] value = decoder.bytes();
        if (value == null) {
            throw complaints.atLastToken("(value error) " + decoder.error());
        }
        warnOfEscape(decoder, token, s);
        return new Constant.Bytes(value);
    }

    /// The string constant of the source between two offsets.
    Constant.Str text(int s, int end, boolean raw, int token) {
        return text(s, end, raw, token, true);
    }

    /// The string constant of a token of text in a format specification. CPython decodes it even in a raw string, and
    /// leaves an error as it is.
    Constant.Str specification(int token) {
        checkUtf8(token);
        return text(tokens.starts[token], tokens.ends[token], false, token, false);
    }

    /// Checks that a token is UTF-8.
    void checkUtf8(int token) {
        SyntaxException.Undecodable malformed =
                Utf8Errors.first(tokens.tokenizer.buf, tokens.starts[token], tokens.ends[token]);
        if (malformed != null) {
            throw complaints.undecodable(malformed);
        }
    }

    private Constant.Str text(int s, int end, boolean raw, int token, boolean placed) {
        byte[] buf = tokens.tokenizer.buf;
        boolean escapes = false;
        int bits = 0;
        for (int i = s; i < end; i++) {
            bits |= buf[i];
            escapes |= buf[i] == '\\';
        }
        if (bits < 0) {
            String malformed = Utf8Errors.describe(buf, s, end);
            if (!malformed.isEmpty()) {
                throw complaints.atLastToken("(unicode error) " + malformed);
            }
        }
        if (raw || !escapes) {
            return Constant.Str.of(tokens.tokenizer.text(s, end));
        }
        EscapeDecoder decoder = new EscapeDecoder(buf, s, end);
        Constant.Str value = decoder.text();
        if (value == null) {
            throw placed
                    ? complaints.atLastToken("(unicode error) " + decoder.error())
                    : complaints.undecodable(decoder.problem());
        }
        warnOfEscape(decoder, token, s);
        return value;
    }

    private void warnOfEscape(EscapeDecoder decoder, int token, int part) {
        String bad = decoder.invalidEscape();
        if (bad == null) {
            return;
        }
        int kind = tokens.kinds[token];
        boolean brace = bad.equals("\\{") || bad.equals("\\}");
        if (brace && (kind == TokenKind.FSTRING_MIDDLE || kind == TokenKind.FSTRING_END)) {
            return;
        }
        String what = bad.length() > 2 ? "invalid octal escape sequence '" : "invalid escape sequence '";
        complaints.warn(token, part, what + bad + "'");
    }

    /// Whether an expression is an empty string constant.
    static boolean isEmptyString(@Nullable Expr e) {
        return e instanceof Expr.Constant c
                && c.value() instanceof Constant.Str s
                && s.value().isEmpty();
    }
}
