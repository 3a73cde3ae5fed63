package dev.vertebra.natives.expat.scan;

/// What the scanners have in common: names, references, instructions, comments.
///
/// A scanner is given bytes from `at` to `end` and gives the [Token] there; where that ends, or where the error is,
/// stands in [#next] afterwards. It keeps nothing between two calls.
public abstract class Scanner {
    /// Where the token ends that was found last, or where the character is that can't be.
    public int next;

    /// Whether a colon is something special.
    public final boolean namespaces;

    private static final int BAD = -1;
    private static final int CUT = -2;

    public Scanner(boolean namespaces) {
        this.namespaces = namespaces;
    }

    public final int invalid(int at) {
        next = at;
        return Token.INVALID;
    }

    public final int found(int token, int to) {
        next = to;
        return token;
    }

    /// The token for a negative result of [#name] and its like.
    public final int trouble(int result) {
        return result == CUT ? Token.PARTIAL_CHARACTER : Token.INVALID;
    }

    /// Goes over one character of several bytes that is no name; the result is negative if it is none, see
    /// [#trouble].
    public final int character(byte[] b, int at, int end) {
        int width = ByteKind.width(b[at]);
        if (end - at < width) {
            return CUT;
        }
        if (!ByteKind.isCharacter(b, at)) {
            next = at;
            return BAD;
        }
        return at + width;
    }

    private int nameCharacter(byte[] b, int at, int end, boolean first) {
        int after = character(b, at, end);
        if (after < 0) {
            return after;
        }
        int point = ByteKind.point(b, at);
        if (point < 0 || !(first ? NameTables.isStart(point) : NameTables.isName(point))) {
            next = at;
            return BAD;
        }
        return after;
    }

    /// Goes over the first character of a name; negative if there is none, see [#trouble].
    public final int nameStart(byte[] b, int at, int end) {
        return switch (ByteKind.of(b[at])) {
            case ByteKind.START, ByteKind.HEX -> at + 1;
            case ByteKind.COLON -> namespaces ? notHere(at) : at + 1;
            case ByteKind.LEAD -> nameCharacter(b, at, end, true);
            default -> notHere(at);
        };
    }

    private int notHere(int at) {
        next = at;
        return BAD;
    }

    /// Goes over name characters as far as they reach; negative if one of several bytes is cut off or wrong.
    public final int name(byte[] b, int from, int end) {
        int at = from;
        while (at < end) {
            switch (ByteKind.of(b[at])) {
                case ByteKind.START, ByteKind.HEX, ByteKind.DIGIT, ByteKind.NAME, ByteKind.MINUS -> at++;
                case ByteKind.COLON -> {
                    if (namespaces) {
                        return at;
                    }
                    at++;
                }
                case ByteKind.LEAD -> {
                    int after = nameCharacter(b, at, end, false);
                    if (after < 0) {
                        return after;
                    }
                    at = after;
                }
                default -> {
                    return at;
                }
            }
        }
        return at;
    }

    /// A comment, from behind its first hyphen.
    public final int comment(byte[] b, int from, int end) {
        int at = from;
        if (at >= end) {
            return Token.PARTIAL;
        }
        if (b[at] != '-') {
            return invalid(at);
        }
        at++;
        while (at < end) {
            byte kind = ByteKind.of(b[at]);
            if (kind == ByteKind.LEAD) {
                at = character(b, at, end);
                if (at < 0) {
                    return trouble(at);
                }
            } else if (kind == ByteKind.NONXML) {
                return invalid(at);
            } else if (b[at++] == '-') {
                if (at >= end) {
                    return Token.PARTIAL;
                }
                if (b[at] == '-') {
                    at++;
                    if (at >= end) {
                        return Token.PARTIAL;
                    }
                    return b[at] == '>' ? found(Token.COMMENT, at + 1) : invalid(at);
                }
            }
        }
        return Token.PARTIAL;
    }

    /// A processing instruction, from behind its question mark.
    public final int instruction(byte[] b, int from, int end) {
        if (from >= end) {
            return Token.PARTIAL;
        }
        int at = nameStart(b, from, end);
        if (at >= 0) {
            at = name(b, at, end);
        }
        if (at < 0) {
            return trouble(at);
        }
        if (at >= end) {
            return Token.PARTIAL;
        }
        int token = targetToken(b, from, at);
        if (b[at] == '?') {
            if (token == Token.INVALID) {
                return invalid(at);
            }
            at++;
            if (at >= end) {
                return Token.PARTIAL;
            }
            return b[at] == '>' ? found(token, at + 1) : invalid(at);
        }
        if (!ByteKind.isSpace(b[at]) || token == Token.INVALID) {
            return invalid(at);
        }
        return instructionData(b, at + 1, end, token);
    }

    private int instructionData(byte[] b, int from, int end, int token) {
        int at = from;
        while (at < end) {
            byte kind = ByteKind.of(b[at]);
            if (kind == ByteKind.LEAD) {
                at = character(b, at, end);
                if (at < 0) {
                    return trouble(at);
                }
            } else if (kind == ByteKind.NONXML) {
                return invalid(at);
            } else if (b[at++] == '?') {
                if (at >= end) {
                    return Token.PARTIAL;
                }
                if (b[at] == '>') {
                    return found(token, at + 1);
                }
            }
        }
        return Token.PARTIAL;
    }

    private static int targetToken(byte[] b, int from, int to) {
        if (to - from != 3 || (b[from] | 32) != 'x' || (b[from + 1] | 32) != 'm' || (b[from + 2] | 32) != 'l') {
            return Token.INSTRUCTION;
        }
        return b[from] == 'x' && b[from + 1] == 'm' && b[from + 2] == 'l' ? Token.XML_DECLARATION : Token.INVALID;
    }

    /// A reference, from behind its ampersand.
    public final int reference(byte[] b, int from, int end) {
        if (from >= end) {
            return Token.PARTIAL;
        }
        if (b[from] == '#') {
            return characterReference(b, from + 1, end);
        }
        int at = nameStart(b, from, end);
        if (at >= 0) {
            at = name(b, at, end);
        }
        if (at < 0) {
            return trouble(at);
        }
        if (at >= end) {
            return Token.PARTIAL;
        }
        return b[at] == ';' ? found(Token.ENTITY_REFERENCE, at + 1) : invalid(at);
    }

    private int characterReference(byte[] b, int from, int end) {
        int at = from;
        if (at >= end) {
            return Token.PARTIAL;
        }
        boolean hex = b[at] == 'x';
        if (hex) {
            at++;
        }
        for (boolean first = true; at < end; at++, first = false) {
            byte kind = ByteKind.of(b[at]);
            if (kind == ByteKind.SEMI && !first) {
                return found(Token.CHARACTER_REFERENCE, at + 1);
            }
            if (kind != ByteKind.DIGIT && !(hex && kind == ByteKind.HEX)) {
                return invalid(at);
            }
        }
        return Token.PARTIAL;
    }

    /// A reference to a parameter entity or a lone percent sign, from behind that.
    public final int percent(byte[] b, int from, int end) {
        if (from >= end) {
            return Token.PARTIAL;
        }
        if (ByteKind.isSpace(b[from]) || b[from] == '%') {
            return found(Token.PERCENT, from);
        }
        int at = nameStart(b, from, end);
        if (at >= 0) {
            at = name(b, at, end);
        }
        if (at < 0) {
            return trouble(at);
        }
        if (at >= end) {
            return Token.PARTIAL;
        }
        return b[at] == ';' ? found(Token.PARAMETER_REFERENCE, at + 1) : invalid(at);
    }

    /// Goes over one character that may be anything in XML; negative if it is none or cut off.
    public final int anything(byte[] b, int at, int end) {
        return switch (ByteKind.of(b[at])) {
            case ByteKind.LEAD -> character(b, at, end);
            case ByteKind.NONXML -> notHere(at);
            default -> at + 1;
        };
    }
}
