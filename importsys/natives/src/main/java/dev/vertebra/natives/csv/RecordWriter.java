package dev.vertebra.natives.csv;

import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Joins fields to a record. Compare CPython Modules/_csv.c `join_append_data`.
final class RecordWriter {
    private final ThreadState ts;
    private final PyDialect dialect;
    private final StringBuilder out = new StringBuilder();
    private int count;
    private boolean lastWasNull;

    RecordWriter(ThreadState ts, PyDialect dialect) {
        this.ts = ts;
        this.dialect = dialect;
    }

    /// Adds a field.
    ///
    /// @param text its text, or null for None
    /// @param quoted whether it stands in quotes whether it needs them or not
    void add(@Nullable PyStr text, boolean quoted) {
        boolean quotes = quoted;
        boolean empty = text == null || text.length() == 0;
        if (empty && dialect.delimiter == ' ' && dialect.skipsSpace) {
            if (dialect.quoting == Quoting.NONE || text == null && leavesNone()) {
                throw CsvState.failure(
                        ts, "empty field must be quoted if delimiter is a space and skipinitialspace is true");
            }
            quotes = true;
        }
        if (count > 0) {
            out.appendCodePoint(dialect.delimiter);
        }
        int start = out.length();
        if (!empty && text != null) {
            quotes |= copy(text);
        }
        if (quotes) {
            out.insert(start, Character.toString(dialect.quote));
            out.appendCodePoint(dialect.quote);
        }
        lastWasNull = text == null;
        count++;
    }

    private boolean leavesNone() {
        return dialect.quoting == Quoting.STRINGS || dialect.quoting == Quoting.NOTNULL;
    }

    /// Copies the text of a field with what must stand in front of special characters.
    ///
    /// @return whether it needs quotes
    private boolean copy(PyStr field) {
        String text = field.value();
        int start = field.isPlain() ? dialect.writtenStops.next(text, 0) : 0;
        out.append(text, 0, start);
        boolean needsQuotes = false;
        for (int i = start; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isSpecial(point)) {
                boolean escapes = dialect.quoting == Quoting.NONE;
                if (!escapes) {
                    if (point == dialect.quote) {
                        if (dialect.doubleQuote) {
                            out.appendCodePoint(dialect.quote);
                        } else {
                            escapes = true;
                        }
                    } else if (point == dialect.escape) {
                        escapes = true;
                    }
                    needsQuotes |= !escapes;
                }
                if (escapes) {
                    if (dialect.escape == PyDialect.UNSET) {
                        throw CsvState.failure(ts, "need to escape, but no escapechar set");
                    }
                    out.appendCodePoint(dialect.escape);
                }
            }
            out.appendCodePoint(point);
        }
        return needsQuotes;
    }

    private boolean isSpecial(int point) {
        return point == dialect.delimiter
                || point == dialect.escape
                || point == dialect.quote
                || point == '\n'
                || point == '\r'
                || dialect.terminator.indexOf(point) >= 0;
    }

    /// The record with its line end. One that would be an empty line has its only field in quotes.
    String finish() {
        if (count > 0 && out.isEmpty()) {
            if (dialect.quoting == Quoting.NONE || lastWasNull && leavesNone()) {
                throw CsvState.failure(ts, "single empty field record must be quoted");
            }
            out.appendCodePoint(dialect.quote).appendCodePoint(dialect.quote);
        }
        return out.append(dialect.terminator).toString();
    }
}
