package dev.vertebra.compiler.parser.tokens;

import static dev.vertebra.compiler.parser.tokens.TokenKind.ENDMARKER;
import static dev.vertebra.compiler.parser.tokens.TokenKind.FSTRING_MIDDLE;
import static dev.vertebra.compiler.parser.tokens.TokenKind.FSTRING_START;
import static dev.vertebra.compiler.parser.tokens.TokenKind.NAME;
import static dev.vertebra.compiler.parser.tokens.TokenKind.NEWLINE;
import static dev.vertebra.compiler.parser.tokens.TokenKind.STRING;
import static dev.vertebra.compiler.parser.tokens.TokenKind.TYPE_IGNORE;

import dev.vertebra.compiler.ast.TypeIgnore;
import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.ParseOptions.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tokens of a source in parallel arrays, read from the tokenizer as far as someone asked.
///
/// Columns are in bytes from the line's beginning, -1 for tokens without text. [#names] holds the normalized text
/// of names and keywords and the expression text of debugging fields.
/// Compare CPython Parser/pegen.c _PyPegen_fill_token.
public final class TokenBuffer {
    public final Tokenizer tokenizer;
    public final ParseOptions options;
    private final NameTable table = new NameTable();

    public int size;
    public int[] kinds;
    public int[] starts;
    public int[] ends;
    public int[] lines;
    public int[] columns;
    public int[] endLines;
    public int[] endColumns;
    public byte[] levels;

    public @Nullable String[] names;

    public final List<TypeIgnore> typeIgnores = new ArrayList<>();
    private boolean started;

    /// The tokens of the first `limit` bytes of a source; none has been read.
    public TokenBuffer(byte[] buf, int limit, ParseOptions options) {
        this.tokenizer = new Tokenizer(buf, limit, options.filename(), options.typeComments(), false);
        this.options = options;
        int capacity = Math.max(16, limit / 4 + 8);
        kinds = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        lines = new int[capacity];
        columns = new int[capacity];
        endLines = new int[capacity];
        endColumns = new int[capacity];
        levels = new byte[capacity];
        names = new @Nullable String[capacity];
    }

    /// Reads all tokens up to the end, or up to the first error. Returns the kind of the last.
    public int fillAll() {
        int kind;
        do {
            kind = fill();
        } while (kind != ENDMARKER && kind != TokenKind.ERRORTOKEN);
        return kind;
    }

    /// Reads one more token and returns its kind.
    public int fill() {
        Tokenizer t = tokenizer;
        int kind = t.next();
        while (kind == TYPE_IGNORE) {
            typeIgnores.add(new TypeIgnore(t.lineno, t.text(t.tokenStart, t.tokenEnd)));
            kind = t.next();
        }
        if (kind == ENDMARKER && options.mode() == Mode.SINGLE && started) {
            kind = NEWLINE;
            started = false;
            if (!options.dontImplyDedent()) {
                t.indents.closeAll();
            }
        } else {
            started = true;
        }
        if (size + 3 >= kinds.length) {
            grow();
        }
        return store(t, kind);
    }

    private int store(Tokenizer t, int kind) {
        int i = size++;
        int start = t.tokenStart;
        boolean string = kind == STRING || kind == FSTRING_START || kind == FSTRING_MIDDLE;
        int lineStart = string ? t.multiLineStart : t.lineStart;
        starts[i] = start;
        ends[i] = t.tokenEnd;
        lines[i] = string ? t.firstLineno : t.lineno;
        endLines[i] = t.lineno;
        columns[i] = start >= lineStart ? start - lineStart : -1;
        endColumns[i] = start >= 0 ? t.cur - t.lineStart : -1;
        levels[i] = (byte) t.level;
        int result = kind;
        if (kind == NAME) {
            NameTable.Entry entry = table.lookup(t.buf, start, t.tokenEnd, t.asciiName);
            names[i] = entry.text;
            result = entry.kind;
        } else if (t.metadata != null) {
            names[i] = t.metadata;
        }
        kinds[i] = result;
        return result;
    }

    private void grow() {
        int capacity = size * 2;
        kinds = Arrays.copyOf(kinds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        lines = Arrays.copyOf(lines, capacity);
        columns = Arrays.copyOf(columns, capacity);
        endLines = Arrays.copyOf(endLines, capacity);
        endColumns = Arrays.copyOf(endColumns, capacity);
        levels = Arrays.copyOf(levels, capacity);
        names = Arrays.copyOf(names, capacity);
    }

    /// The text of a token.
    public String text(int token) {
        return tokenizer.text(starts[token], ends[token]);
    }

    /// The text of a name or keyword.
    public String name(int token) {
        String name = names[token];
        return name == null ? "" : name;
    }
}
