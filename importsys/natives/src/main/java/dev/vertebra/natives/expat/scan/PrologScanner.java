package dev.vertebra.natives.expat.scan;

/// Finds the tokens of what stands before and after the document's element, and of document types.
public final class PrologScanner extends Scanner {
    public PrologScanner(boolean namespaces) {
        super(namespaces);
    }

    /// The token at a place outside elements.
    public int prolog(byte[] b, int from, int end) {
        if (from >= end) {
            return Token.NONE;
        }
        return switch (ByteKind.of(b[from])) {
            case ByteKind.QUOT, ByteKind.APOS -> literal(b, from + 1, end, b[from]);
            case ByteKind.LT -> markup(b, from + 1, end);
            case ByteKind.CR, ByteKind.LF, ByteKind.S -> space(b, from, end);
            case ByteKind.PERCNT -> percent(b, from + 1, end);
            case ByteKind.COMMA -> found(Token.COMMA, from + 1);
            case ByteKind.LSQB -> found(Token.OPEN_BRACKET, from + 1);
            case ByteKind.RSQB -> closeBracket(b, from + 1, end);
            case ByteKind.LPAR -> found(Token.OPEN_PAREN, from + 1);
            case ByteKind.RPAR -> closeParen(b, from + 1, end);
            case ByteKind.VERBAR -> found(Token.OR, from + 1);
            case ByteKind.GT -> found(Token.DECLARATION_CLOSE, from + 1);
            case ByteKind.NUM -> poundName(b, from + 1, end);
            case ByteKind.LEAD -> wideName(b, from, end);
            case ByteKind.START, ByteKind.HEX -> names(b, from + 1, end, Token.NAME);
            case ByteKind.COLON -> names(b, from + 1, end, namespaces ? Token.NMTOKEN : Token.NAME);
            case ByteKind.DIGIT, ByteKind.NAME, ByteKind.MINUS -> names(b, from + 1, end, Token.NMTOKEN);
            default -> invalid(from);
        };
    }

    private int literal(byte[] b, int from, int end, byte quote) {
        int at = from;
        while (at < end) {
            byte each = b[at];
            at = anything(b, at, end);
            if (at < 0) {
                return trouble(at);
            }
            if (each == quote) {
                if (at >= end) {
                    next = at;
                    return -Token.LITERAL;
                }
                boolean ends = ByteKind.isSpace(b[at]) || b[at] == '>' || b[at] == '%' || b[at] == '[';
                return ends ? found(Token.LITERAL, at) : invalid(at);
            }
        }
        return Token.PARTIAL;
    }

    private int markup(byte[] b, int at, int end) {
        if (at >= end) {
            return Token.PARTIAL;
        }
        return switch (ByteKind.of(b[at])) {
            case ByteKind.EXCL -> declaration(b, at + 1, end);
            case ByteKind.QUEST -> instruction(b, at + 1, end);
            case ByteKind.START, ByteKind.HEX, ByteKind.LEAD -> found(Token.INSTANCE_START, at - 1);
            case ByteKind.COLON -> namespaces ? invalid(at) : found(Token.INSTANCE_START, at - 1);
            default -> invalid(at);
        };
    }

    private int declaration(byte[] b, int from, int end) {
        int at = from;
        if (at >= end) {
            return Token.PARTIAL;
        }
        if (b[at] == '-') {
            return comment(b, at + 1, end);
        }
        if (b[at] == '[') {
            return found(Token.CONDITION_OPEN, at + 1);
        }
        for (; at < end; at++) {
            byte kind = ByteKind.of(b[at]);
            if (kind == ByteKind.START || kind == ByteKind.HEX || kind == ByteKind.COLON && !namespaces) {
                continue;
            }
            if (at == from) {
                return invalid(at);
            }
            if (kind == ByteKind.PERCNT) {
                if (at + 1 >= end) {
                    return Token.PARTIAL;
                }
                return ByteKind.isSpace(b[at + 1]) || b[at + 1] == '%'
                        ? invalid(at)
                        : found(Token.DECLARATION_OPEN, at);
            }
            return ByteKind.isSpace(b[at]) ? found(Token.DECLARATION_OPEN, at) : invalid(at);
        }
        return Token.PARTIAL;
    }

    /// White space; a carriage return at the end of the input may be half a line end.
    private int space(byte[] b, int from, int end) {
        if (b[from] == '\r' && from + 1 == end) {
            next = end;
            return -Token.PROLOG_SPACE;
        }
        int at = from + 1;
        while (at < end && ByteKind.isSpace(b[at]) && !(b[at] == '\r' && at + 1 == end)) {
            at++;
        }
        return found(Token.PROLOG_SPACE, at);
    }

    private int closeBracket(byte[] b, int at, int end) {
        if (at >= end) {
            next = at;
            return -Token.CLOSE_BRACKET;
        }
        if (b[at] == ']') {
            if (at + 1 >= end) {
                return Token.PARTIAL;
            }
            if (b[at + 1] == '>') {
                return found(Token.CONDITION_CLOSE, at + 2);
            }
        }
        return found(Token.CLOSE_BRACKET, at);
    }

    private int closeParen(byte[] b, int at, int end) {
        if (at >= end) {
            next = at;
            return -Token.CLOSE_PAREN;
        }
        return switch (ByteKind.of(b[at])) {
            case ByteKind.AST -> found(Token.CLOSE_PAREN_ASTERISK, at + 1);
            case ByteKind.QUEST -> found(Token.CLOSE_PAREN_QUESTION, at + 1);
            case ByteKind.PLUS -> found(Token.CLOSE_PAREN_PLUS, at + 1);
            case ByteKind.CR, ByteKind.LF, ByteKind.S, ByteKind.GT, ByteKind.COMMA, ByteKind.VERBAR, ByteKind.RPAR ->
                found(Token.CLOSE_PAREN, at);
            default -> invalid(at);
        };
    }

    private int poundName(byte[] b, int from, int end) {
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
            next = at;
            return -Token.POUND_NAME;
        }
        boolean ends = ByteKind.isSpace(b[at]) || b[at] == ')' || b[at] == '>' || b[at] == '%' || b[at] == '|';
        return ends ? found(Token.POUND_NAME, at) : invalid(at);
    }

    private int wideName(byte[] b, int from, int end) {
        int at = character(b, from, end);
        if (at < 0) {
            return trouble(at);
        }
        int point = ByteKind.point(b, from);
        if (point >= 0 && NameTables.isStart(point)) {
            return names(b, at, end, Token.NAME);
        }
        return point >= 0 && NameTables.isName(point) ? names(b, at, end, Token.NMTOKEN) : invalid(from);
    }

    /// The rest of a name, from behind its first character.
    private int names(byte[] b, int from, int end, int first) {
        int token = first;
        int at = name(b, from, end);
        while (at >= 0 && at < end && namespaces && b[at] == ':') {
            at++;
            if (token == Token.NAME) {
                if (at >= end) {
                    return Token.PARTIAL;
                }
                int after = name(b, at, end);
                if (after < 0) {
                    return trouble(after);
                }
                token = after == at ? Token.NMTOKEN : Token.PREFIXED_NAME;
            } else if (token == Token.PREFIXED_NAME) {
                token = Token.NMTOKEN;
            }
            at = name(b, at, end);
        }
        if (at < 0) {
            return trouble(at);
        }
        if (at >= end) {
            next = at;
            return -token;
        }
        return switch (ByteKind.of(b[at])) {
            case ByteKind.GT,
                    ByteKind.RPAR,
                    ByteKind.COMMA,
                    ByteKind.VERBAR,
                    ByteKind.LSQB,
                    ByteKind.PERCNT,
                    ByteKind.S,
                    ByteKind.CR,
                    ByteKind.LF -> found(token, at);
            case ByteKind.PLUS -> token == Token.NMTOKEN ? invalid(at) : found(Token.NAME_PLUS, at + 1);
            case ByteKind.AST -> token == Token.NMTOKEN ? invalid(at) : found(Token.NAME_ASTERISK, at + 1);
            case ByteKind.QUEST -> token == Token.NMTOKEN ? invalid(at) : found(Token.NAME_QUESTION, at + 1);
            default -> invalid(at);
        };
    }

    /// The rest of an ignored section of a document type.
    public int ignored(byte[] b, int from, int end) {
        int level = 0;
        int at = from;
        while (at < end) {
            byte each = b[at];
            at = anything(b, at, end);
            if (at < 0) {
                return trouble(at);
            }
            if (each == '<') {
                if (at >= end || b[at] == '!' && at + 1 >= end) {
                    return Token.PARTIAL;
                }
                if (b[at] == '!') {
                    at++;
                    if (b[at] == '[') {
                        level++;
                        at++;
                    }
                }
            } else if (each == ']') {
                if (at >= end || b[at] == ']' && at + 1 >= end) {
                    return Token.PARTIAL;
                }
                if (b[at] == ']') {
                    at++;
                    if (b[at] == '>') {
                        at++;
                        if (level == 0) {
                            return found(Token.IGNORED_SECTION, at);
                        }
                        level--;
                    }
                }
            }
        }
        return Token.PARTIAL;
    }
}
