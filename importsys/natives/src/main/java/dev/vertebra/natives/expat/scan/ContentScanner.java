package dev.vertebra.natives.expat.scan;

/// Finds the tokens of an element's content and of CDATA sections.
public final class ContentScanner extends Scanner {
    private static final byte[] CDATA = {'C', 'D', 'A', 'T', 'A', '['};

    /// What is wrong with the value that [#value] was given.
    private int outcome;

    public ContentScanner(boolean namespaces) {
        super(namespaces);
    }

    /// The token at a place in content.
    ///
    /// @param inDocument whether carriage returns are line ends, as they are not in the text of an entity
    public int content(byte[] b, int from, int end, boolean inDocument) {
        if (from >= end) {
            return Token.NONE;
        }
        switch (b[from]) {
            case '<' -> {
                return markup(b, from + 1, end);
            }
            case '&' -> {
                return reference(b, from + 1, end);
            }
            case '\n' -> {
                return found(Token.NEWLINE, from + 1);
            }
            case '\r' -> {
                if (!inDocument) {
                    return characters(b, from + 1, end, false);
                }
                if (from + 1 >= end) {
                    return Token.TRAILING_CR;
                }
                return found(Token.NEWLINE, b[from + 1] == '\n' ? from + 2 : from + 1);
            }
            case ']' -> {
                if (from + 1 >= end || b[from + 1] == ']' && from + 2 >= end) {
                    return Token.TRAILING_BRACKET;
                }
                if (b[from + 1] == ']' && b[from + 2] == '>') {
                    return invalid(from + 2);
                }
                return characters(b, from + 1, end, inDocument);
            }
            default -> {
                int at = anything(b, from, end);
                return at < 0 ? trouble(at) : characters(b, at, end, inDocument);
            }
        }
    }

    private int characters(byte[] b, int from, int end, boolean inDocument) {
        int at = from;
        while (at < end) {
            switch (ByteKind.of(b[at])) {
                case ByteKind.LEAD -> {
                    int width = ByteKind.width(b[at]);
                    if (end - at < width || !ByteKind.isCharacter(b, at)) {
                        return found(Token.CHARACTERS, at);
                    }
                    at += width;
                }
                case ByteKind.RSQB -> {
                    if (at + 1 >= end || b[at + 1] == ']' && at + 2 >= end) {
                        return found(Token.CHARACTERS, at);
                    }
                    if (b[at + 1] == ']' && b[at + 2] == '>') {
                        return invalid(at + 2);
                    }
                    at++;
                }
                case ByteKind.AMP, ByteKind.LT, ByteKind.NONXML, ByteKind.LF -> {
                    return found(Token.CHARACTERS, at);
                }
                case ByteKind.CR -> {
                    if (inDocument) {
                        return found(Token.CHARACTERS, at);
                    }
                    at++;
                }
                default -> at++;
            }
        }
        return found(Token.CHARACTERS, at);
    }

    private int markup(byte[] b, int from, int end) {
        if (from >= end) {
            return Token.PARTIAL;
        }
        return switch (b[from]) {
            case '!' -> exclamation(b, from + 1, end);
            case '?' -> instruction(b, from + 1, end);
            case '/' -> endTag(b, from + 1, end);
            default -> startTag(b, from, end);
        };
    }

    private int exclamation(byte[] b, int from, int end) {
        if (from >= end) {
            return Token.PARTIAL;
        }
        if (b[from] == '-') {
            return comment(b, from + 1, end);
        }
        if (b[from] != '[') {
            return invalid(from);
        }
        int at = from + 1;
        if (end - at < CDATA.length) {
            return Token.PARTIAL;
        }
        for (byte each : CDATA) {
            if (b[at] != each) {
                return invalid(at);
            }
            at++;
        }
        return found(Token.CDATA_OPEN, at);
    }

    private int endTag(byte[] b, int from, int end) {
        if (from >= end) {
            return Token.PARTIAL;
        }
        int at = nameStart(b, from, end);
        while (at >= 0) {
            at = name(b, at, end);
            if (at < 0 || at >= end || b[at] != ':') {
                break;
            }
            at++;
        }
        if (at < 0) {
            return trouble(at);
        }
        while (at < end && ByteKind.isSpace(b[at])) {
            at++;
        }
        if (at >= end) {
            return Token.PARTIAL;
        }
        return b[at] == '>' ? found(Token.END_TAG, at + 1) : invalid(at);
    }

    /// Goes over a name with at most one colon; negative if it is wrong or cut off in a character, `end` if it is cut
    /// off otherwise.
    private int qualifiedName(byte[] b, int from, int end) {
        int at = nameStart(b, from, end);
        if (at >= 0) {
            at = name(b, at, end);
        }
        if (at < 0 || at >= end || b[at] != ':') {
            return at;
        }
        at++;
        if (at >= end) {
            return end;
        }
        at = nameStart(b, at, end);
        return at < 0 ? at : name(b, at, end);
    }

    private int startTag(byte[] b, int from, int end) {
        int at = qualifiedName(b, from, end);
        if (at < 0) {
            return trouble(at);
        }
        int name = at;
        while (at < end && ByteKind.isSpace(b[at])) {
            at++;
        }
        if (at >= end) {
            return Token.PARTIAL;
        }
        if (b[at] == '>') {
            return found(Token.START_TAG, at + 1);
        }
        if (b[at] == '/') {
            return closing(b, at + 1, end, Token.EMPTY_ELEMENT);
        }
        return at == name ? invalid(at) : attributes(b, at, end);
    }

    private int closing(byte[] b, int at, int end, int token) {
        if (at >= end) {
            return Token.PARTIAL;
        }
        return b[at] == '>' ? found(token, at + 1) : invalid(at);
    }

    private int attributes(byte[] b, int from, int end) {
        int at = from;
        while (true) {
            at = qualifiedName(b, at, end);
            if (at < 0) {
                return trouble(at);
            }
            while (at < end && ByteKind.isSpace(b[at])) {
                at++;
            }
            if (at >= end) {
                return Token.PARTIAL;
            }
            if (b[at] != '=') {
                return invalid(at);
            }
            at++;
            while (at < end && ByteKind.isSpace(b[at])) {
                at++;
            }
            if (at >= end) {
                return Token.PARTIAL;
            }
            byte quote = b[at];
            if (quote != '"' && quote != '\'') {
                return invalid(at);
            }
            at = value(b, at + 1, end, quote);
            if (at < 0) {
                return outcome;
            }
            int closed = at;
            while (at < end && ByteKind.isSpace(b[at])) {
                at++;
            }
            if (at >= end) {
                return Token.PARTIAL;
            }
            if (b[at] == '>') {
                return found(Token.START_TAG_WITH_ATTRIBUTES, at + 1);
            }
            if (b[at] == '/') {
                return closing(b, at + 1, end, Token.EMPTY_ELEMENT_WITH_ATTRIBUTES);
            }
            if (at == closed) {
                return invalid(at);
            }
        }
    }

    /// Goes over a value and its closing quote. Negative if it is wrong; then `outcome` says how.
    private int value(byte[] b, int from, int end, byte quote) {
        outcome = Token.PARTIAL;
        int at = from;
        while (at < end) {
            byte each = b[at];
            switch (ByteKind.of(each)) {
                case ByteKind.LEAD, ByteKind.NONXML -> {
                    at = anything(b, at, end);
                    if (at < 0) {
                        outcome = trouble(at);
                        return -1;
                    }
                }
                case ByteKind.AMP -> {
                    int token = reference(b, at + 1, end);
                    if (token <= 0) {
                        outcome = token;
                        return -1;
                    }
                    at = next;
                }
                case ByteKind.LT -> {
                    outcome = invalid(at);
                    return -1;
                }
                default -> {
                    at++;
                    if (each == quote) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /// The token at a place in a CDATA section.
    ///
    /// @param inDocument whether carriage returns are line ends
    public int cdata(byte[] b, int from, int end, boolean inDocument) {
        if (from >= end) {
            return Token.NONE;
        }
        switch (b[from]) {
            case '\n' -> {
                return found(Token.NEWLINE, from + 1);
            }
            case '\r' -> {
                if (!inDocument) {
                    return cdataCharacters(b, from + 1, end, false);
                }
                if (from + 1 >= end) {
                    return Token.PARTIAL;
                }
                return found(Token.NEWLINE, b[from + 1] == '\n' ? from + 2 : from + 1);
            }
            case ']' -> {
                if (from + 1 >= end || b[from + 1] == ']' && from + 2 >= end) {
                    return Token.PARTIAL;
                }
                if (b[from + 1] == ']' && b[from + 2] == '>') {
                    return found(Token.CDATA_CLOSE, from + 3);
                }
                return cdataCharacters(b, from + 1, end, inDocument);
            }
            default -> {
                int at = anything(b, from, end);
                return at < 0 ? trouble(at) : cdataCharacters(b, at, end, inDocument);
            }
        }
    }

    private int cdataCharacters(byte[] b, int from, int end, boolean inDocument) {
        int at = from;
        while (at < end) {
            switch (ByteKind.of(b[at])) {
                case ByteKind.LEAD -> {
                    int width = ByteKind.width(b[at]);
                    if (end - at < width || !ByteKind.isCharacter(b, at)) {
                        return found(Token.CHARACTERS, at);
                    }
                    at += width;
                }
                case ByteKind.NONXML, ByteKind.LF, ByteKind.RSQB -> {
                    return found(Token.CHARACTERS, at);
                }
                case ByteKind.CR -> {
                    if (inDocument) {
                        return found(Token.CHARACTERS, at);
                    }
                    at++;
                }
                default -> at++;
            }
        }
        return found(Token.CHARACTERS, at);
    }
}
