package dev.vertebra.natives.expat.scan;

import org.jspecify.annotations.Nullable;

/// An XML declaration or text declaration, taken apart. XML 1.0, productions 23 to 26, 32, 77 and 80.
public final class XmlDeclaration {
    @Nullable
    public String version;

    @Nullable
    public String encoding;

    /// Where the encoding's name stands.
    public int encodingAt;

    /// 1 for yes, 0 for no, -1 where it is not said.
    public int standalone = -1;

    /// Where the error is, if there is one.
    public int bad;

    private final byte[] b;
    private final int end;
    private int at;
    private int nameStart;
    private int nameEnd;
    private int valueStart;

    /// @param from where the markup begins, and `to` where it ends
    public XmlDeclaration(byte[] b, int from, int to) {
        this.b = b;
        this.at = from + "<?xml".length();
        this.end = to - "?>".length();
    }

    private boolean fails(int place) {
        bad = place;
        return false;
    }

    private void skipSpace() {
        while (ByteKind.isSpace(b[at])) {
            at++;
        }
    }

    /// Reads a name and its value; without one `nameStart` is -1 afterwards.
    private boolean next() {
        nameStart = -1;
        if (at == end) {
            return true;
        }
        if (!ByteKind.isSpace(b[at])) {
            return fails(at);
        }
        skipSpace();
        if (at == end) {
            return true;
        }
        int first = at;
        while (b[at] != '=' && !ByteKind.isSpace(b[at])) {
            if (b[at] < 0) {
                return fails(at);
            }
            at++;
        }
        nameEnd = at;
        skipSpace();
        if (b[at] != '=' || nameEnd == first) {
            return fails(at);
        }
        at++;
        skipSpace();
        byte quote = b[at];
        if (quote != '"' && quote != '\'') {
            return fails(at);
        }
        at++;
        valueStart = at;
        for (; b[at] != quote; at++) {
            byte c = b[at];
            byte letter = (byte) (c | 32);
            if (!(letter >= 'a' && letter <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_')) {
                return fails(at);
            }
        }
        at++;
        nameStart = first;
        return true;
    }

    private boolean isNamed(String name) {
        return PrologRoles.is(b, nameStart, nameEnd, name);
    }

    private String value() {
        return ByteText.text(b, valueStart, at - 1);
    }

    /// Reads it.
    ///
    /// @param isText whether it stands before an external entity and not before the document
    /// @return whether it is right
    public boolean read(boolean isText) {
        if (!next()) {
            return false;
        }
        if (nameStart < 0) {
            return fails(at);
        }
        if (isNamed("version")) {
            version = value();
            if (!next()) {
                return false;
            }
            if (nameStart < 0) {
                return !isText || fails(at);
            }
        } else if (!isText) {
            return fails(nameStart);
        }
        if (isNamed("encoding")) {
            byte letter = (byte) (b[valueStart] | 32);
            if (letter < 'a' || letter > 'z') {
                return fails(valueStart);
            }
            encoding = value();
            encodingAt = valueStart;
            if (!next()) {
                return false;
            }
            if (nameStart < 0) {
                return true;
            }
        }
        if (!isNamed("standalone") || isText) {
            return fails(nameStart);
        }
        String answer = value();
        if (!answer.equals("yes") && !answer.equals("no")) {
            return fails(valueStart);
        }
        standalone = answer.equals("yes") ? 1 : 0;
        skipSpace();
        return at == end || fails(at);
    }
}
