package dev.vertebra.compiler.parser.tokens;

import static dev.vertebra.compiler.parser.tokens.TokenKind.ERRORTOKEN;
import static dev.vertebra.compiler.parser.tokens.TokenKind.NUMBER;

/// The part of the tokenizer that reads numbers. Its methods that return a character give the one after what they
/// read, already consumed, or [#BAD] after an error.
/// Compare CPython Parser/lexer/lexer.c tok_get_normal_mode, Language reference 2.4.4.
abstract class NumberScanner extends SourceReader {
    private static final int BAD = -2;

    /// Whether tokens are for the `tokenize` module, which is told of comments and is lenient in errors.
    final boolean extraTokens;

    NumberScanner(byte[] buf, int limit, String filename, boolean extraTokens) {
        super(buf, limit, filename);
        this.extraTokens = extraTokens;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(int c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    static boolean isNamePart(int c) {
        return isNameStart(c) || isDigit(c);
    }

    /// Reads a number whose first digit `c` is consumed.
    final int number(int c) {
        return c == '0' ? zero() : decimal(digits());
    }

    private int zero() {
        int c = nextc();
        return switch (c) {
            case 'x', 'X' -> radix("hexadecimal", 16);
            case 'o', 'O' -> radix("octal", 8);
            case 'b', 'B' -> radix("binary", 2);
            default -> leadingZero(c);
        };
    }

    private static boolean isDigit(int c, int radix) {
        return radix == 16 ? isHexDigit(c) : c >= '0' && c < '0' + radix;
    }

    private int radix(String name, int radix) {
        int c = nextc();
        do {
            if (c == '_') {
                c = nextc();
            }
            if (!isDigit(c, radix)) {
                return badDigit(c, name);
            }
            do {
                c = nextc();
            } while (isDigit(c, radix));
        } while (c == '_');
        if (isDigit(c)) {
            return badDigit(c, name);
        }
        return finish(c, name);
    }

    private int badDigit(int c, String name) {
        if (isDigit(c)) {
            return fail("invalid digit '" + (char) c + "' in " + name + " literal");
        }
        backup(c);
        return fail("invalid " + name + " literal");
    }

    private int leadingZero(int first) {
        int c = first;
        while (true) {
            if (c == '_') {
                c = nextc();
                if (!isDigit(c)) {
                    backup(c);
                    return fail("invalid decimal literal");
                }
            }
            if (c != '0') {
                break;
            }
            c = nextc();
        }
        int zerosEnd = cur;
        boolean nonzero = false;
        if (isDigit(c)) {
            nonzero = true;
            c = digits();
            if (c == BAD) {
                return ERRORTOKEN;
            }
        }
        if (c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J') {
            return decimal(c);
        }
        if (nonzero && !extraTokens) {
            backup(c);
            return fail(
                    "leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers",
                    start + 1 - lineStart,
                    zerosEnd - lineStart);
        }
        return finish(c, "decimal");
    }

    /// Goes on after the digits of the whole part, `c` being what follows them.
    private int decimal(int c) {
        if (c == BAD) {
            return ERRORTOKEN;
        }
        if (c == '.') {
            return fraction(nextc());
        }
        return exponent(c);
    }

    /// Goes on after the point.
    final int fraction(int first) {
        int c = first;
        if (isDigit(c)) {
            c = digits();
            if (c == BAD) {
                return ERRORTOKEN;
            }
        }
        return exponent(c);
    }

    private int exponent(int first) {
        int c = first;
        if (c == 'e' || c == 'E') {
            int e = c;
            c = nextc();
            if (c == '+' || c == '-') {
                c = nextc();
                if (!isDigit(c)) {
                    backup(c);
                    return fail("invalid decimal literal");
                }
            } else if (!isDigit(c)) {
                backup(c);
                if (!endsWell(e, "decimal")) {
                    return ERRORTOKEN;
                }
                backup(e);
                return NUMBER;
            }
            c = digits();
            if (c == BAD) {
                return ERRORTOKEN;
            }
        }
        if (c == 'j' || c == 'J') {
            return finish(nextc(), "imaginary");
        }
        return finish(c, "decimal");
    }

    private int finish(int c, String name) {
        if (!endsWell(c, name)) {
            return ERRORTOKEN;
        }
        backup(c);
        return NUMBER;
    }

    private int digits() {
        while (true) {
            int c;
            do {
                c = nextc();
            } while (isDigit(c));
            if (c != '_') {
                return c;
            }
            c = nextc();
            if (!isDigit(c)) {
                backup(c);
                fail("invalid decimal literal");
                return BAD;
            }
        }
    }

    /// Whether a number may be followed by `c`: by a keyword with a warning, by another name not at all.
    /// Compare CPython Parser/lexer/lexer.c verify_end_of_number.
    private boolean endsWell(int c, String name) {
        if (extraTokens) {
            return true;
        }
        boolean keyword = switch (c) {
            case 'a' -> follows("nd");
            case 'e' -> follows("lse");
            case 'f' -> follows("or");
            case 'i' -> followsOneOf();
            case 'o' -> follows("r");
            case 'n' -> follows("ot");
            default -> false;
        };
        if (keyword) {
            backup(c);
            warn("invalid " + name + " literal", "invalid " + name + " literal");
            nextc();
            return true;
        }
        if (c != EOF && c < 128 && isNamePart(c)) {
            backup(c);
            fail("invalid " + name + " literal");
            return false;
        }
        return true;
    }

    private boolean followsOneOf() {
        int c = nextc();
        backup(c);
        return c == 'f' || c == 'n' || c == 's';
    }

    private boolean follows(String rest) {
        int at = cur;
        for (int i = 0; i < rest.length(); i++) {
            if (buf[at + i] != rest.charAt(i)) {
                return false;
            }
        }
        return !isNamePart(buf[at + rest.length()] & 0xFF);
    }
}
