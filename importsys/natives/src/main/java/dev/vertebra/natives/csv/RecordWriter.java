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
        boolean needsQuotes = false;
        int at = 0;
        while (at < text.length()) {
            int stop = field.isPlain() ? dialect.writtenStops.next(text, at) : nextSpecial(text, at);
            out.append(text, at, stop);
            at = stop;
            if (stop < text.length()) {
                int point = text.codePointAt(stop);
                needsQuotes |= prepare(point);
                out.appendCodePoint(point);
                at += Character.charCount(point);
            }
        }
        return needsQuotes;
    }

    private int nextSpecial(String text, int from) {
        int at = from;
        while (at < text.length() && !isSpecial(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /// Writes what must stand in front of a special character.
    ///
    /// @return whether the field needs quotes for it
    private boolean prepare(int point) {
        if (dialect.quoting != Quoting.NONE) {
            if (point == dialect.quote && dialect.doubleQuote) {
                out.appendCodePoint(dialect.quote);
                return true;
            }
            if (point != dialect.quote && point != dialect.escape) {
                return true;
            }
        }
        if (dialect.escape == PyDialect.UNSET) {
            throw CsvState.failure(ts, "need to escape, but no escapechar set");
        }
        out.appendCodePoint(dialect.escape);
        return false;
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
