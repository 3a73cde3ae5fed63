package dev.vertebra.compiler.parser.tokens;

import dev.vertebra.compiler.parser.source.SourceWarning;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.parser.source.SyntaxException.Kind;
import dev.vertebra.compiler.parser.source.SyntaxException.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cursor over UTF-8 source that takes it line by line, and what a tokenizer's errors need of it.
///
/// Invariants: `lineStart <= cur <= inp <= limit`; the line being read ends at `inp`, and `lineno` is its number.
/// The array has a zero byte at `limit`, and no other.
/// Compare CPython Parser/lexer/lexer.c tok_nextc, Parser/tokenizer/string_tokenizer.c.
public abstract class SourceReader {
    static final int EOF = -1;

    public static final int OK = 10;
    public static final int AT_EOF = 11;
    static final int ERROR = 17;
    public static final int BAD_DEDENT = 21;
    public static final int BAD_TABS = 18;
    public static final int TOO_DEEP = 20;
    public static final int BAD_DECODE = 22;
    public static final int BAD_CONTINUATION = 25;

    public final byte[] buf;
    public final int limit;
    final String filename;

    public int cur;
    public int inp;
    /// The beginning of the buffer as CPython has it: where the line began that was read with no token open.
    public int bufStart;

    public int lineStart;
    public int lineno;
    /// Where the token begins, -1 if none is open.
    int start = -1;

    public int done = OK;

    @Nullable
    public SyntaxException error;

    public final List<SourceWarning> warnings = new ArrayList<>();

    SourceReader(byte[] buf, int limit, String filename) {
        this.buf = buf;
        this.limit = limit;
        this.filename = filename;
    }

    /// The next byte, or [#EOF] at the end and after an error.
    final int nextc() {
        return cur != inp ? buf[cur++] & 0xFF : nextLine();
    }

    private int nextLine() {
        if (done != OK) {
            return EOF;
        }
        if (inp >= limit) {
            done = AT_EOF;
            return EOF;
        }
        if (start < 0) {
            bufStart = cur;
        }
        lineStart = cur;
        lineno++;
        int end = inp;
        while (end < limit && buf[end] != '\n') {
            end++;
        }
        inp = end < limit ? end + 1 : limit;
        return buf[cur++] & 0xFF;
    }

    /// Takes back what [#nextc] just gave.
    final void backup(int c) {
        if (c != EOF) {
            cur--;
        }
    }

    /// The text from one offset of the source to another.
    public final String text(int from, int to) {
        String text = new String(buf, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : Utf8Errors.replaced(buf, from, to);
    }

    /// The line that begins at the offset, without its line end.
    public final String lineAt(int from) {
        int end = from;
        while (end < limit && buf[end] != '\n') {
            end++;
        }
        return text(from, end);
    }

    /// The number of characters from one offset to another.
    public final int countChars(int from, int to) {
        return countChars(text(from, to));
    }

    private static int countChars(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Makes an error at the cursor the tokenizer's result.
    /// Compare CPython Parser/tokenizer/helpers.c _syntaxerror_range.
    final int fail(String message) {
        int offset = countChars(lineStart, cur);
        return fail(message, offset, offset);
    }

    /// Makes an error at a range of the current line the tokenizer's result.
    final int fail(String message, int offset, int endOffset) {
        if (done != ERROR) {
            error = errorAt(message, offset, endOffset);
            done = ERROR;
        }
        return TokenKind.ERRORTOKEN;
    }

    private SyntaxException errorAt(String message, int offset, int endOffset) {
        Place place = new Place(filename, lineno, offset, lineAt(lineStart), lineno, endOffset);
        return new SyntaxException(Kind.SYNTAX_ERROR, message, place);
    }

    /// Notes a warning at the current line, and what it becomes if warnings are errors.
    final void warn(String message, String asError) {
        int offset = countChars(lineStart, cur);
        warnings.add(new SourceWarning(message, false, lineno, cur, errorAt(asError, offset, offset)));
    }
}
