package dev.vertebra.natives.binascii;

import java.io.ByteArrayOutputStream;

/// Quoted-printable text, RFC 1521: bytes that are not printable as `=` and two digits, lines of at most 76 characters.
final class QuotedPrintable {
    private static final int WIDTH = 76;
    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
    };

    private final byte[] data;
    private final boolean quoteTabs;
    private final boolean isText;
    private final boolean header;
    private final boolean crlf;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int column;

    /// A writer.
    ///
    /// @param quoteTabs whether spaces and tabs are written as codes
    /// @param isText whether line ends stay line ends
    /// @param header whether a space becomes an underscore
    QuotedPrintable(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        this.data = data;
        this.quoteTabs = quoteTabs;
        this.isText = isText;
        this.header = header;
        int line = indexOf(data, '\n', 0);
        this.crlf = line > 0 && data[line - 1] == '\r';
    }

    private static int indexOf(byte[] data, int wanted, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /// The bytes that a text stands for.
    static byte[] read(byte[] text, boolean header) {
        var out = new ByteArrayOutputStream(text.length);
        int at = 0;
        while (at < text.length) {
            byte each = text[at];
            if (each == '=') {
                at = readCode(text, at + 1, out);
            } else {
                out.write(header && each == '_' ? ' ' : each);
                at++;
            }
        }
        return out.toByteArray();
    }

    /// Reads what follows a `=`: a line end, which counts for nothing, or two digits.
    private static int readCode(byte[] text, int at, ByteArrayOutputStream out) {
        if (at >= text.length) {
            return at;
        }
        if (text[at] == '\n' || text[at] == '\r') {
            int end = text[at] == '\n' ? at : indexOf(text, '\n', at);
            return end < 0 ? text.length : end + 1;
        }
        if (text[at] == '=') {
            out.write('=');
            return at + 1;
        }
        if (at + 1 < text.length) {
            int high = BinasciiFunctions.digit(text[at]);
            int low = BinasciiFunctions.digit(text[at + 1]);
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                return at + 2;
            }
        }
        out.write('=');
        return at;
    }

    private int peek(int at) {
        return at < data.length ? data[at] & 0xFF : -1;
    }

    private void code(int each) {
        out.write('=');
        out.write(DIGITS[each >> 4]);
        out.write(DIGITS[each & 15]);
    }

    private void lineEnd() {
        if (crlf) {
            out.write('\r');
        }
        out.write('\n');
        column = 0;
    }

    private void softBreak() {
        out.write('=');
        lineEnd();
    }

    private boolean needsCode(int each, int at) {
        int next = peek(at + 1);
        return each > 126
                || each == '='
                || header && each == '_'
                || each == '.' && column == 0 && (next < 0 || next == '\n' || next == '\r' || next == 0)
                || !isText && (each == '\r' || each == '\n')
                || (each == '\t' || each == ' ') && next < 0
                || each < 33 && each != '\r' && each != '\n' && (each != '\t' && each != ' ' || quoteTabs);
    }

    /// The text for the data.
    byte[] write() {
        int at = 0;
        while (at < data.length) {
            int each = data[at] & 0xFF;
            if (needsCode(each, at)) {
                if (column + 3 >= WIDTH) {
                    softBreak();
                }
                code(each);
                column += 3;
                at++;
            } else if (isText && (each == '\n' || each == '\r' && peek(at + 1) == '\n')) {
                lineEnd();
                at += each == '\r' ? 2 : 1;
            } else {
                if (at + 1 != data.length && peek(at + 1) != '\n' && column + 1 >= WIDTH) {
                    softBreak();
                }
                column++;
                plain(header && each == ' ' ? '_' : each, at);
                at++;
            }
        }
        return out.toByteArray();
    }

    /// Writes a character for itself, but a space or tab at the end of a line as a code.
    private void plain(int each, int at) {
        int next = peek(at + 1);
        boolean isLast = next == '\n' || next == '\r' && peek(at + 2) == '\n';
        if (isText && isLast && (each == ' ' || each == '\t')) {
            code(each);
        } else {
            out.write(each);
        }
    }
}
