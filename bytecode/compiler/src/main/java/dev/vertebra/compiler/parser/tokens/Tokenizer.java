package dev.vertebra.compiler.parser.tokens;

import static dev.vertebra.compiler.parser.tokens.TokenKind.COMMENT;
import static dev.vertebra.compiler.parser.tokens.TokenKind.DEDENT;
import static dev.vertebra.compiler.parser.tokens.TokenKind.DOT;
import static dev.vertebra.compiler.parser.tokens.TokenKind.ELLIPSIS;
import static dev.vertebra.compiler.parser.tokens.TokenKind.ENDMARKER;
import static dev.vertebra.compiler.parser.tokens.TokenKind.ERRORTOKEN;
import static dev.vertebra.compiler.parser.tokens.TokenKind.INDENT;
import static dev.vertebra.compiler.parser.tokens.TokenKind.NAME;
import static dev.vertebra.compiler.parser.tokens.TokenKind.NEWLINE;
import static dev.vertebra.compiler.parser.tokens.TokenKind.NL;
import static dev.vertebra.compiler.parser.tokens.TokenKind.OP;
import static dev.vertebra.compiler.parser.tokens.TokenKind.TYPE_COMMENT;
import static dev.vertebra.compiler.parser.tokens.TokenKind.TYPE_IGNORE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Splits UTF-8 source into tokens, one at each [#next].
///
/// After an error it gives [TokenKind#ERRORTOKEN], and `done` and `error` say what it was. Lines count from 1;
/// all offsets are in bytes of the array.
/// Compare CPython Parser/lexer/lexer.c, Language reference 2.
public final class Tokenizer extends StringScanner {
    private static final int TAB_SIZE = 8;
    private static final int MAX_LEVEL = 200;
    private static final String TYPE_PREFIX = "# type: ";

    private final boolean typeComments;

    /// Open brackets: how many, which, and where.
    public int level;

    public final byte[] openBrackets = new byte[MAX_LEVEL];
    public final int[] openLines = new int[MAX_LEVEL];
    public final int[] openColumns = new int[MAX_LEVEL];

    final Indents indents = new Indents();

    private boolean atLineStart = true;
    private boolean blankLine;
    private boolean commentNewline;

    /// Whether the name just read has ASCII characters only.
    boolean asciiName;
    /// The text of the debugging field that the token ends, if any.
    @Nullable
    String metadata;

    /// What could not be decoded, when `done` is [#BAD_DECODE].
    public String decodeError = "";

    public Tokenizer(byte[] buf, int limit, String filename, boolean typeComments, boolean extraTokens) {
        super(buf, limit, filename, extraTokens);
        this.typeComments = typeComments;
    }

    /// Reads one token and returns its kind.
    public int next() {
        tokenStart = -1;
        tokenEnd = -1;
        metadata = null;
        Mode open = mode;
        if (open != null && open.inText) {
            int kind = fstringText(open);
            if (kind >= 0) {
                return kind;
            }
        }
        return normal();
    }

    private int normal() {
        while (true) {
            start = -1;
            blankLine = false;
            if (atLineStart && !indentation()) {
                return ERRORTOKEN;
            }
            start = cur;
            if (indents.pending != 0) {
                return indentToken();
            }
            backup(nextc());
            int kind = afterIndent();
            if (kind >= 0) {
                return kind;
            }
        }
    }

    private int indentToken() {
        if (indents.pending < 0) {
            indents.pending++;
            if (extraTokens) {
                tokenStart = cur;
                tokenEnd = cur;
            }
            return DEDENT;
        }
        indents.pending--;
        if (extraTokens) {
            tokenStart = lineStart;
            tokenEnd = cur;
        }
        return INDENT;
    }

    /// Measures the indentation of a new line; false after an error.
    private boolean indentation() {
        int col = 0;
        int altCol = 0;
        int continued = 0;
        atLineStart = false;
        int c;
        while (true) {
            c = nextc();
            if (c == ' ') {
                col++;
                altCol++;
            } else if (c == '\t') {
                col = (col / TAB_SIZE + 1) * TAB_SIZE;
                altCol++;
            } else if (c == '\f') {
                col = 0;
                altCol = 0;
            } else if (c == '\\') {
                continued = continued != 0 ? continued : col;
                if (!continuation()) {
                    return false;
                }
            } else {
                break;
            }
        }
        backup(c);
        if (c == '#' || c == '\n' || c == '\r') {
            blankLine = true;
            return true;
        }
        if (level > 0) {
            return true;
        }
        int wrong = continued != 0 ? indents.to(continued, continued) : indents.to(col, altCol);
        return wrong == 0 || stop(wrong);
    }

    private boolean stop(int reason) {
        done = reason;
        cur = inp;
        return false;
    }

    private boolean continuation() {
        int c = nextc();
        if (c == '\r') {
            c = nextc();
        }
        if (c != '\n') {
            done = BAD_CONTINUATION;
            return false;
        }
        c = nextc();
        if (c == EOF) {
            done = AT_EOF;
            cur = inp;
            return false;
        }
        backup(c);
        return true;
    }

    /// Reads a token after the indentation; -1 if the line held none.
    private int afterIndent() {
        while (true) {
            start = -1;
            int c;
            do {
                c = nextc();
            } while (c == ' ' || c == '\t' || c == '\f');
            start = c == EOF ? cur : cur - 1;
            if (c == '#') {
                int kind = comment();
                if (kind >= 0) {
                    return kind;
                }
                c = nextc();
            }
            if (c == EOF) {
                return level == 0 && done == AT_EOF ? ENDMARKER : ERRORTOKEN;
            }
            if (isNameStart(c)) {
                return nameOrString(c);
            }
            if (c == '\r') {
                c = nextc();
            }
            if (c == '\n') {
                int kind = newline();
                return kind;
            }
            if (c != '\\') {
                return operatorOrLiteral(c);
            }
            if (!continuation()) {
                return ERRORTOKEN;
            }
        }
    }

    private int newline() {
        atLineStart = true;
        if (blankLine || level > 0) {
            if (extraTokens) {
                commentNewline = false;
                return token(NL);
            }
            return -1;
        }
        if (commentNewline && extraTokens) {
            commentNewline = false;
            return token(NL);
        }
        tokenStart = start;
        tokenEnd = cur - 1;
        return NEWLINE;
    }

    /// Skips a comment up to the end of its line, or makes a token of it.
    private int comment() {
        int c;
        do {
            c = nextc();
        } while (c != EOF && c != '\n' && c != '\r');
        backup(c);
        if (typeComments) {
            int kind = typeComment();
            if (kind >= 0) {
                return kind;
            }
        }
        if (extraTokens) {
            commentNewline = blankLine;
            return token(COMMENT);
        }
        return -1;
    }

    private int typeComment() {
        int p = start;
        for (int i = 0; i < TYPE_PREFIX.length(); i++) {
            char expected = TYPE_PREFIX.charAt(i);
            if (expected == ' ') {
                while (p < cur && (buf[p] == ' ' || buf[p] == '\t')) {
                    p++;
                }
            } else if (p < cur && buf[p] == expected) {
                p++;
            } else {
                return -1;
            }
        }
        int ignoreEnd = p + 6;
        if (cur >= ignoreEnd
                && text(p, ignoreEnd).equals("ignore")
                && !(cur > ignoreEnd && (buf[ignoreEnd] < 0 || isNamePart(buf[ignoreEnd]) && buf[ignoreEnd] != '_'))) {
            tokenStart = ignoreEnd;
            tokenEnd = cur;
            if (blankLine) {
                nextc();
                atLineStart = true;
            }
            return TYPE_IGNORE;
        }
        tokenStart = p;
        tokenEnd = cur;
        return TYPE_COMMENT;
    }

    private int nameOrString(int first) {
        int c = first;
        boolean bytes = false;
        boolean raw = false;
        boolean unicode = false;
        boolean format = false;
        while (true) {
            if ((c == 'b' || c == 'B') && !(bytes || unicode || format)) {
                bytes = true;
            } else if ((c == 'u' || c == 'U') && !(bytes || unicode || raw || format)) {
                unicode = true;
            } else if ((c == 'r' || c == 'R') && !(raw || unicode)) {
                raw = true;
            } else if ((c == 'f' || c == 'F') && !(format || bytes || unicode)) {
                format = true;
            } else {
                break;
            }
            c = nextc();
            if (c == '"' || c == '\'') {
                return format ? fstringStart(c) : string(c);
            }
        }
        backup(c);
        int p = cur;
        int bits = 0;
        while (isNamePart(buf[p] & 0xFF)) {
            bits |= buf[p];
            p++;
        }
        cur = p;
        if (cur == inp) {
            nextc();
        }
        asciiName = bits >= 0;
        if (!asciiName && !extraTokens && !verifyName()) {
            return ERRORTOKEN;
        }
        return token(NAME);
    }

    /// Whether the characters of the name may form one; if not, the cursor is put after the first that may not.
    /// Compare CPython Parser/lexer/lexer.c verify_identifier.
    private boolean verifyName() {
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buf, start, cur - start))
                    .toString();
        } catch (CharacterCodingException malformed) {
            decodeError = Utf8Errors.describe(buf, start, cur);
            done = BAD_DECODE;
            return false;
        }
        int invalid = UnicodeNames.scan(name);
        if (invalid == name.length()) {
            return true;
        }
        int c = name.codePointAt(invalid);
        int after = invalid + Character.charCount(c);
        if (after < name.length()) {
            cur = start + name.substring(0, after).getBytes(StandardCharsets.UTF_8).length;
        }
        String code = String.format("U+%04X", c);
        if (UnicodeNames.isPrintable(c)) {
            fail("invalid character '" + Character.toString(c) + "' (" + code + ")");
        } else {
            fail("invalid non-printable character " + code);
        }
        return false;
    }

    private int operatorOrLiteral(int c) {
        if (c == '.') {
            return dot();
        }
        if (isDigit(c)) {
            int kind = number(c);
            return kind == ERRORTOKEN ? kind : token(kind);
        }
        if (c == '"' || c == '\'') {
            return string(c);
        }
        Mode open = mode;
        if (open != null && (c == ':' || c == '}' || c == '!' || c == '{') && open.inField()) {
            int kind = fieldPunctuation(open, c);
            if (kind >= 0) {
                return kind;
            }
        }
        int c2 = nextc();
        int two = TokenKind.two(c, c2);
        if (two != OP) {
            int c3 = nextc();
            int three = TokenKind.three(c, c2, c3);
            if (three == OP) {
                backup(c3);
                return token(two);
            }
            return token(three);
        }
        backup(c2);
        return single(c, open);
    }

    private int dot() {
        int c = nextc();
        if (isDigit(c)) {
            int kind = fraction(c);
            return kind == ERRORTOKEN ? kind : token(kind);
        }
        if (c == '.') {
            c = nextc();
            if (c == '.') {
                return token(ELLIPSIS);
            }
            backup(c);
            backup('.');
        } else {
            backup(c);
        }
        return token(DOT);
    }

    /// Looks at a character that may begin or end a part of a field; the colon before a format specification is a
    /// token here.
    private int fieldPunctuation(Mode open, int c) {
        int cursor = open.brackets - (c != '{' ? 1 : 0);
        boolean atField = cursor == 0 || cursor == 1 && (open.debug || open.inFormatSpec);
        if (atField) {
            if (c == '{') {
                open.exprStart = cur;
                open.exprEnd = -1;
            } else {
                if (open.exprEnd == -1) {
                    open.exprEnd = start;
                }
                metadata = debugText(open);
            }
        }
        if (c == ':' && cursor == open.fieldDepth) {
            open.inText = true;
            open.inFormatSpec = true;
            return token(TokenKind.COLON);
        }
        return -1;
    }

    private int single(int c, @Nullable Mode open) {
        switch (c) {
            case '(', '[', '{' -> {
                if (level >= MAX_LEVEL) {
                    return fail("too many nested parentheses");
                }
                openBrackets[level] = (byte) c;
                openLines[level] = lineno;
                openColumns[level] = start - lineStart;
                level++;
                if (open != null) {
                    open.brackets++;
                }
            }
            case ')', ']', '}' -> {
                if (!close(c, open)) {
                    return ERRORTOKEN;
                }
            }
            default -> {
                if (c < ' ' || c == 127) {
                    return fail(String.format("invalid non-printable character U+%04X", c));
                }
                if (c == '=' && open != null && open.inField()) {
                    open.debug = true;
                }
            }
        }
        return token(TokenKind.one(c));
    }

    private boolean close(int c, @Nullable Mode open) {
        if (open != null && open.brackets == 0 && c == '}') {
            fail("f-string: single '}' is not allowed");
            return false;
        }
        if (!extraTokens && level == 0) {
            fail("unmatched '" + (char) c + "'");
            return false;
        }
        if (level > 0) {
            level--;
            int opening = openBrackets[level];
            int expected = opening == '(' ? ')' : opening + 2;
            if (!extraTokens && c != expected) {
                mismatch(c, opening, open);
                return false;
            }
        }
        if (open != null) {
            open.brackets--;
            if (open.brackets < 0) {
                fail("f-string: unmatched '" + (char) c + "'");
                return false;
            }
            if (c == '}' && open.brackets == open.fieldDepth) {
                open.fieldDepth--;
                open.inText = true;
                open.inFormatSpec = false;
                open.debug = false;
            }
        }
        return true;
    }

    private void mismatch(int c, int opening, @Nullable Mode open) {
        if (open != null && opening == '{' && open.brackets - 1 == open.fieldDepth) {
            fail("f-string: unmatched '" + (char) c + "'");
            return;
        }
        String message =
                "closing parenthesis '" + (char) c + "' does not match opening parenthesis '" + (char) opening + "'";
        fail(openLines[level] != lineno ? message + " on line " + openLines[level] : message);
    }
}
