package dev.vertebra.natives.csv;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// Reads records, one after another. Runs of characters that the state takes as they are go to the field at once, every
/// other character through the table of states. Compare CPython Modules/_csv.c `parse_process_char`.
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

    private final CsvState csv;
    private final PyDialect dialect;
    private final FieldText field = new FieldText();

    /// The fields of the record, which becomes a list when it is complete: they are str, float and None, which nobody
    /// has to hold.
    private PyObject[] fields = new PyObject[16];

    private int count;
    private State state = State.START_RECORD;
    private boolean unquoted;

    /// The longest field, as it was when the record began.
    private long limit;

    RecordParser(CsvState csv, PyDialect dialect) {
        this.csv = csv;
        this.dialect = dialect;
    }

    /// Begins a record.
    void begin() {
        count = 0;
        field.clear();
        state = State.START_RECORD;
        unquoted = false;
        limit = csv.limit;
    }

    /// The fields of the record.
    PyList fields() {
        return PyList.ofAppended(fields, count);
    }

    /// Whether the record is complete.
    boolean isComplete() {
        return state == State.START_RECORD;
    }

    /// Takes a line.
    void line(ThreadState ts, PyStr line) {
        if (line.isPlain()) {
            plainLine(ts, line.value());
        } else {
            for (int point : line.codePoints()) {
                accept(ts, point);
            }
        }
        accept(ts, END);
    }

    private void plainLine(ThreadState ts, String line) {
        int length = line.length();
        int at = 0;
        while (at < length) {
            int end = endOfRun(line, at);
            if (end > at) {
                run(ts, line, at, end);
            }
            if (end < length) {
                accept(ts, line.charAt(end));
            }
            at = end + 1;
        }
    }

    /// Where the characters end of which none changes the state or is left out.
    private int endOfRun(String line, int at) {
        return switch (state) {
            case START_RECORD, START_FIELD -> isOrdinaryStart(line.charAt(at)) ? dialect.bareStops.next(line, at) : at;
            case IN_FIELD -> dialect.bareStops.next(line, at);
            case IN_QUOTES -> dialect.quotedStops.next(line, at);
            case ESCAPED, ESCAPED_IN_QUOTES, QUOTE_IN_QUOTES, LINE_END, AFTER_ESCAPED_LINE_END -> at;
        };
    }

    /// Whether a character that is none of those that end a bare field may begin one.
    private boolean isOrdinaryStart(char c) {
        return c != dialect.quote && c != ' ';
    }

    private void run(ThreadState ts, String line, int from, int to) {
        if (state != State.IN_QUOTES) {
            unquoted |= state != State.IN_FIELD;
            state = State.IN_FIELD;
        }
        if (field.length() + to - from > limit) {
            throw tooLarge(ts);
        }
        field.add(line, from, to);
    }

    /// Takes note that there are no more lines.
    ///
    /// @return whether there was something of a record
    boolean end(ThreadState ts) {
        if (field.isEmpty() && state != State.IN_QUOTES) {
            return false;
        }
        if (dialect.strict) {
            throw CsvState.failure(ts, "unexpected end of data");
        }
        save(ts);
        return true;
    }

    private static boolean isLineEnd(int point) {
        return point == '\n' || point == '\r' || point == END;
    }

    private boolean isQuote(int point) {
        return point == dialect.quote && dialect.quoting != Quoting.NONE;
    }

    private void accept(ThreadState ts, int point) {
        switch (state) {
            case START_RECORD -> {
                if (isLineEnd(point)) {
                    state = point == END ? State.START_RECORD : State.LINE_END;
                } else {
                    startField(ts, point);
                }
            }
            case START_FIELD -> startField(ts, point);
            case ESCAPED -> {
                if (point == '\n' || point == '\r') {
                    add(ts, point);
                    state = State.AFTER_ESCAPED_LINE_END;
                } else {
                    add(ts, point == END ? '\n' : point);
                    state = State.IN_FIELD;
                }
            }
            case AFTER_ESCAPED_LINE_END -> {
                if (point != END) {
                    inField(ts, point);
                }
            }
            case IN_FIELD -> inField(ts, point);
            case IN_QUOTES -> inQuotes(ts, point);
            case ESCAPED_IN_QUOTES -> {
                add(ts, point == END ? '\n' : point);
                state = State.IN_QUOTES;
            }
            case QUOTE_IN_QUOTES -> afterQuote(ts, point);
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

    private void startField(ThreadState ts, int point) {
        unquoted = true;
        if (isLineEnd(point)) {
            endRecord(ts, point);
        } else if (isQuote(point)) {
            unquoted = false;
            state = State.IN_QUOTES;
        } else if (point == dialect.escape) {
            state = State.ESCAPED;
        } else if (point == ' ' && dialect.skipsSpace) {
            state = State.START_FIELD;
        } else if (point == dialect.delimiter) {
            save(ts);
            state = State.START_FIELD;
        } else {
            add(ts, point);
            state = State.IN_FIELD;
        }
    }

    /// After a line end that was escaped, the state remains: the record goes on after the end of this line, too.
    private void inField(ThreadState ts, int point) {
        if (isLineEnd(point)) {
            endRecord(ts, point);
        } else if (point == dialect.escape) {
            state = State.ESCAPED;
        } else if (point == dialect.delimiter) {
            save(ts);
            state = State.START_FIELD;
        } else {
            add(ts, point);
        }
    }

    private void inQuotes(ThreadState ts, int point) {
        if (point == END) {
            return;
        }
        if (point == dialect.escape) {
            state = State.ESCAPED_IN_QUOTES;
        } else if (isQuote(point)) {
            state = dialect.doubleQuote ? State.QUOTE_IN_QUOTES : State.IN_FIELD;
        } else {
            add(ts, point);
        }
    }

    private void afterQuote(ThreadState ts, int point) {
        if (isQuote(point)) {
            add(ts, point);
            state = State.IN_QUOTES;
        } else if (point == dialect.delimiter) {
            save(ts);
            state = State.START_FIELD;
        } else if (isLineEnd(point)) {
            endRecord(ts, point);
        } else if (!dialect.strict) {
            add(ts, point);
            state = State.IN_FIELD;
        } else {
            throw CsvState.failure(
                    ts,
                    "'" + Character.toString(dialect.delimiter) + "' expected after '"
                            + Character.toString(dialect.quote) + "'");
        }
    }

    private void endRecord(ThreadState ts, int point) {
        save(ts);
        state = point == END ? State.START_RECORD : State.LINE_END;
    }

    private void add(ThreadState ts, int point) {
        if (field.length() >= limit) {
            throw tooLarge(ts);
        }
        field.add(point);
    }

    private PyException tooLarge(ThreadState ts) {
        return CsvState.failure(ts, "field larger than field limit (" + limit + ")");
    }

    private void save(ThreadState ts) {
        Quoting quoting = dialect.quoting;
        boolean empty = field.isEmpty();
        PyObject value;
        if (unquoted && empty && (quoting == Quoting.STRINGS || quoting == Quoting.NOTNULL)) {
            value = PyNone.NONE;
        } else {
            value = field.take();
            if (unquoted && !empty && (quoting == Quoting.NONNUMERIC || quoting == Quoting.STRINGS)) {
                value = Numbers.toFloat(ts, value);
            }
        }
        if (count == fields.length) {
            fields = Arrays.copyOf(fields, 2 * count);
        }
        fields[count++] = value;
    }
}
