package dev.vertebra.natives.expat.scan;

/// Finds the tokens of attribute values and of the values of entities.
public final class ValueScanner extends Scanner {
    public ValueScanner(boolean namespaces) {
        super(namespaces);
    }

    /// The token at a place in an attribute's value, which was scanned as part of a tag or as a literal before, or is
    /// the text of an entity.
    ///
    /// @param inDocument whether carriage returns are line ends, as they are not in the text of an entity
    public int attribute(byte[] b, int from, int end, boolean inDocument) {
        if (from >= end) {
            return Token.NONE;
        }
        switch (b[from]) {
            case '&' -> {
                return reference(b, from + 1, end);
            }
            case '<' -> {
                return invalid(from);
            }
            case ' ', '\t' -> {
                return found(Token.VALUE_SPACE, from + 1);
            }
            case '\r', '\n' -> {
                return inDocument ? lineEnd(b, from, end) : found(Token.NEWLINE, from + 1);
            }
            default -> {
                int at = from + ByteKind.width(b[from]);
                while (at < end && b[at] != '&' && b[at] != '<' && !ByteKind.isSpace(b[at])) {
                    at += ByteKind.width(b[at]);
                }
                return found(at < end && b[at] == '<' ? Token.INVALID : Token.CHARACTERS, Math.min(at, end));
            }
        }
    }

    /// The token at a place in an entity's value.
    ///
    /// @param inDocument whether carriage returns are line ends
    public int entity(byte[] b, int from, int end, boolean inDocument) {
        if (from >= end) {
            return Token.NONE;
        }
        switch (b[from]) {
            case '&' -> {
                return reference(b, from + 1, end);
            }
            case '%' -> {
                int token = percent(b, from + 1, end);
                return token == Token.PERCENT ? Token.INVALID : token;
            }
            case '\n' -> {
                return found(Token.NEWLINE, from + 1);
            }
            case '\r' -> {
                return inDocument ? lineEnd(b, from, end) : entityCharacters(b, from, end, false);
            }
            default -> {
                return entityCharacters(b, from, end, inDocument);
            }
        }
    }

    private int entityCharacters(byte[] b, int from, int end, boolean inDocument) {
        int at = from + ByteKind.width(b[from]);
        while (at < end && b[at] != '&' && b[at] != '%' && b[at] != '\n' && !(inDocument && b[at] == '\r')) {
            at += ByteKind.width(b[at]);
        }
        return found(Token.CHARACTERS, Math.min(at, end));
    }

    private int lineEnd(byte[] b, int from, int end) {
        if (b[from] == '\n') {
            return found(Token.NEWLINE, from + 1);
        }
        if (from + 1 >= end) {
            return Token.TRAILING_CR;
        }
        return found(Token.NEWLINE, b[from + 1] == '\n' ? from + 2 : from + 1);
    }
}
