package dev.vertebra.natives.csv;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// Reads one record, character by character. Compare CPython Modules/_csv.c `parse_process_char`.
final class RecordParser {
    /// What stands for the end of a line that the reader was given.
    private static final int END = -2;

    /// Where in a record we are.
    private enum State {
        START_RECORD,
        START_FIELD,
        ESCAPED,
        IN_FIELD,
        IN_QUOTES,
        ESCAPED_IN_QUOTES,
        QUOTE_IN_QUOTES,
        LINE_END,
        AFTER_ESCAPED_LINE_END
    }

    private final ThreadState ts;
    private final PyDialect dialect;
    private final long limit;
    private final StringBuilder field = new StringBuilder();
    private final PyList fields = new PyList();
    private State state = State.START_RECORD;
    private boolean unquoted;

    RecordParser(ThreadState ts, PyDialect dialect) {
        this.ts = ts;
        this.dialect = dialect;
        this.limit = CsvState.of(ts).limit;
    }

    PyList fields() {
        return fields;
    }

    /// Whether the record is complete.
    boolean isComplete() {
        return state == State.START_RECORD;
    }

    /// Takes a line.
    void line(String line) {
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            accept(point);
            i += Character.charCount(point);
        }
        accept(END);
    }

    /// Takes note that there are no more lines.
    ///
    /// @return whether there was something of a record
    boolean end() {
        if (field.isEmpty() && state != State.IN_QUOTES) {
            return false;
        }
        if (dialect.strict) {
            throw CsvState.failure(ts, "unexpected end of data");
        }
        save();
        return true;
    }

    private static boolean isLineEnd(int point) {
        return point == '\n' || point == '\r' || point == END;
    }

    private boolean isQuote(int point) {
        return point == dialect.quote && dialect.quoting != Quoting.NONE;
    }

    private void accept(int point) {
        switch (state) {
            case START_RECORD -> {
                if (isLineEnd(point)) {
                    state = point == END ? State.START_RECORD : State.LINE_END;
                } else {
                    startField(point);
                }
            }
            case START_FIELD -> startField(point);
            case ESCAPED -> {
                if (point == '\n' || point == '\r') {
                    add(point);
                    state = State.AFTER_ESCAPED_LINE_END;
                } else {
                    add(point == END ? '\n' : point);
                    state = State.IN_FIELD;
                }
            }
            case AFTER_ESCAPED_LINE_END -> {
                if (point != END) {
                    inField(point);
                }
            }
            case IN_FIELD -> inField(point);
            case IN_QUOTES -> inQuotes(point);
            case ESCAPED_IN_QUOTES -> {
                add(point == END ? '\n' : point);
                state = State.IN_QUOTES;
            }
            case QUOTE_IN_QUOTES -> afterQuote(point);
            case LINE_END -> {
                if (point == END) {
                    state = State.START_RECORD;
                } else if (point != '\n' && point != '\r') {
                    throw CsvState.failure(
                            ts,
                            "new-line character seen in unquoted field - do you need to open the file with"
                                    + " newline=''?");
                }
            }
        }
    }

    private void startField(int point) {
        unquoted = true;
        if (isLineEnd(point)) {
            endRecord(point);
        } else if (isQuote(point)) {
            unquoted = false;
            state = State.IN_QUOTES;
        } else if (point == dialect.escape) {
            state = State.ESCAPED;
        } else if (point == ' ' && dialect.skipsSpace) {
            state = State.START_FIELD;
        } else if (point == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else {
            add(point);
            state = State.IN_FIELD;
        }
    }

    private void inField(int point) {
        if (isLineEnd(point)) {
            endRecord(point);
        } else if (point == dialect.escape) {
            state = State.ESCAPED;
        } else if (point == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else {
            add(point);
            state = State.IN_FIELD;
        }
    }

    private void inQuotes(int point) {
        if (point == END) {
            return;
        }
        if (point == dialect.escape) {
            state = State.ESCAPED_IN_QUOTES;
        } else if (isQuote(point)) {
            state = dialect.doubleQuote ? State.QUOTE_IN_QUOTES : State.IN_FIELD;
        } else {
            add(point);
        }
    }

    private void afterQuote(int point) {
        if (isQuote(point)) {
            add(point);
            state = State.IN_QUOTES;
        } else if (point == dialect.delimiter) {
            save();
            state = State.START_FIELD;
        } else if (isLineEnd(point)) {
            endRecord(point);
        } else if (!dialect.strict) {
            add(point);
            state = State.IN_FIELD;
        } else {
            throw CsvState.failure(
                    ts,
                    "'" + Character.toString(dialect.delimiter) + "' expected after '"
                            + Character.toString(dialect.quote) + "'");
        }
    }

    private void endRecord(int point) {
        save();
        state = point == END ? State.START_RECORD : State.LINE_END;
    }

    private void add(int point) {
        if (field.length() >= limit) {
            throw CsvState.failure(ts, "field larger than field limit (" + limit + ")");
        }
        field.appendCodePoint(point);
    }

    private void save() {
        Quoting quoting = dialect.quoting;
        PyObject value;
        if (unquoted && field.isEmpty() && (quoting == Quoting.STRINGS || quoting == Quoting.NOTNULL)) {
            value = PyNone.NONE;
        } else {
            value = PyStr.of(field.toString());
            if (unquoted && !field.isEmpty() && (quoting == Quoting.NONNUMERIC || quoting == Quoting.STRINGS)) {
                value = Calls.call1(ts, PyFloat.TYPE, value);
            }
        }
        fields.append(value);
        field.setLength(0);
    }
}
