package dev.vertebra.natives.json;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Reads one value of a JSON document.
///
/// Each method gets the position where something begins and leaves the one behind it in [#next]. If functions of the
/// scanner may run Python code, containers are held while they are filled, and what such a function left behind dies
/// before the next. Compare CPython Modules/_json.c scan_once_unicode.
final class JsonReader {
    private static final String DELIMITER = "Expecting ',' delimiter";

    /// So many characters of a number fit a Java long.
    private static final int LONG_DIGITS = 18;

    private final ThreadState ts;
    private final PyScanner scanner;
    private final PyStr document;
    private final @Nullable String plain;
    private final int length;
    private final StringReader strings;
    private final boolean callsPython;
    private int mark;
    private int next;

    JsonReader(ThreadState ts, PyScanner scanner, PyStr document) {
        this.ts = ts;
        this.scanner = scanner;
        this.document = document;
        this.plain = document.isPlain() ? document.value() : null;
        this.length = document.length();
        this.strings = new StringReader(ts, document, scanner.strict);
        this.callsPython = scanner.callsPython();
        this.mark = ts.candidateCount;
    }

    /// The value at a position, and the position behind it, as a tuple.
    PyTuple read(long start) {
        if (start < 0) {
            throw Raise.valueError("idx cannot be negative");
        }
        if (start >= length) {
            throw JsonErrors.noValue(start);
        }
        int depth = ts.nativeDepth;
        // The call of the callable itself.
        ts.enterNative(" while calling a Python object");
        try {
            PyObject value = value((int) start);
            return PyTuple.of(value, PyInt.of(next));
        } finally {
            ts.nativeDepth = depth;
        }
    }

    private int at(int index) {
        return plain != null ? plain.charAt(index) : document.codePointAt(index);
    }

    /// The character at a position, or -1 at the end.
    private int peek(int index) {
        return index < length ? at(index) : -1;
    }

    private int skipSpace(int from) {
        int i = from;
        for (; i < length; i++) {
            int c = at(i);
            if (c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                break;
            }
        }
        return i;
    }

    private boolean stands(String word, int from) {
        int n = word.length();
        if (from + n > length) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (at(from + i) != word.charAt(i)) {
                return false;
            }
        }
        next = from + n;
        return true;
    }

    private PyObject value(int from) {
        if (from >= length) {
            throw JsonErrors.noValue(from);
        }
        switch (at(from)) {
            case '"' -> {
                PyStr text = strings.read(from + 1);
                next = strings.next;
                return text;
            }
            case '{' -> {
                ts.enterNative(" while decoding a JSON object from a unicode string");
                PyObject object = callsPython ? heldObject(from + 1) : object(from + 1, new PyDict(), null);
                ts.leaveNative();
                return object;
            }
            case '[' -> {
                ts.enterNative(" while decoding a JSON array from a unicode string");
                PyObject array = array(from + 1);
                ts.leaveNative();
                return array;
            }
            default -> {
                PyObject word = word(from);
                return word != null ? word : number(from);
            }
        }
    }

    private @Nullable PyObject word(int from) {
        switch (at(from)) {
            case 'n' -> {
                return stands("null", from) ? PyNone.NONE : null;
            }
            case 't' -> {
                return stands("true", from) ? PyBool.TRUE : null;
            }
            case 'f' -> {
                return stands("false", from) ? PyBool.FALSE : null;
            }
            case 'N' -> {
                return constant("NaN", from);
            }
            case 'I' -> {
                return constant("Infinity", from);
            }
            case '-' -> {
                return constant("-Infinity", from);
            }
            default -> {
                return null;
            }
        }
    }

    private @Nullable PyObject constant(String word, int from) {
        if (!stands(word, from)) {
            return null;
        }
        int end = next;
        PyObject value = Calls.call1(ts, scanner.parseConstant, PyStr.intern(word));
        next = end;
        return value;
    }

    // --- objects

    private PyObject heldObject(int from) {
        PyList pairs = scanner.pairsHook == PyNone.NONE ? null : new PyList();
        PyDict dict = new PyDict();
        PyObject filled = pairs == null ? dict : pairs;
        PyObject hook = pairs == null ? scanner.objectHook : scanner.pairsHook;
        try (ThreadState.Hold held = ts.hold(filled)) {
            object(from, dict, pairs);
            if (hook == PyNone.NONE) {
                return filled;
            }
            int end = next;
            PyObject made = Calls.call1(ts, hook, filled);
            next = end;
            return made;
        }
    }

    private PyDict object(int from, PyDict dict, @Nullable PyList pairs) {
        int i = skipSpace(from);
        if (peek(i) == '}') {
            next = i + 1;
            return dict;
        }
        for (; ; ) {
            if (peek(i) != '"') {
                throw JsonErrors.decoding(ts, "Expecting property name enclosed in double quotes", document, i);
            }
            PyStr key = strings.key(i + 1);
            i = skipSpace(strings.next);
            if (peek(i) != ':') {
                throw JsonErrors.decoding(ts, "Expecting ':' delimiter", document, i);
            }
            PyObject value = value(skipSpace(i + 1));
            if (pairs != null) {
                pairs.append(PyTuple.of(key, value));
            } else {
                dict.putStr(key, value);
            }
            release();
            i = skipSpace(next);
            int c = peek(i);
            if (c == '}') {
                next = i + 1;
                return dict;
            }
            i = afterComma(i, c, '}', "Illegal trailing comma before end of object");
        }
    }

    private void release() {
        if (callsPython && ts.candidateCount > mark) {
            mark = Memory.tracker().releaseWithin(ts, mark);
        }
    }

    /// The position of what follows a comma.
    private int afterComma(int comma, int c, char bracket, String trailing) {
        if (c != ',') {
            throw JsonErrors.decoding(ts, DELIMITER, document, comma);
        }
        int i = skipSpace(comma + 1);
        if (peek(i) == bracket) {
            throw JsonErrors.decoding(ts, trailing, document, comma);
        }
        return i;
    }

    // --- arrays

    private PyObject array(int from) {
        PyList list = new PyList();
        if (!callsPython) {
            return array(from, list);
        }
        try (ThreadState.Hold held = ts.hold(list)) {
            return array(from, list);
        }
    }

    private PyList array(int from, PyList list) {
        int i = skipSpace(from);
        if (peek(i) == ']') {
            next = i + 1;
            return list;
        }
        for (; ; ) {
            list.append(value(i));
            release();
            i = skipSpace(next);
            int c = peek(i);
            if (c == ']') {
                next = i + 1;
                return list;
            }
            i = afterComma(i, c, ']', "Illegal trailing comma before end of array");
        }
    }

    // --- numbers

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int skipDigits(int from) {
        int i = from;
        while (i < length && isDigit(at(i))) {
            i++;
        }
        return i;
    }

    private PyObject number(int from) {
        int i = at(from) == '-' ? from + 1 : from;
        int first = peek(i);
        if (!isDigit(first)) {
            throw JsonErrors.noValue(from);
        }
        int whole = first == '0' ? i + 1 : skipDigits(i + 1);
        int c = peek(whole);
        int end = c == '.' || c == 'e' || c == 'E' ? realEnd(whole) : whole;
        PyObject number = end > whole ? real(from, end) : integer(from, whole);
        next = end;
        return number;
    }

    /// Where fraction and exponent of a number end that follow its integral part, if they do.
    private int realEnd(int from) {
        int i = from;
        if (peek(i) == '.' && isDigit(peek(i + 1))) {
            i = skipDigits(i + 2);
        }
        int c = peek(i);
        if (c == 'e' || c == 'E') {
            int sign = peek(i + 1);
            int digits = sign == '-' || sign == '+' ? i + 2 : i + 1;
            int end = skipDigits(digits);
            return end > digits ? end : i;
        }
        return i;
    }

    private PyObject integer(int from, int end) {
        if (scanner.parseInt != PyInt.TYPE) {
            return Calls.call1(ts, scanner.parseInt, document.slice(from, end));
        }
        if (end - from > LONG_DIGITS) {
            return Calls.call1(ts, PyInt.TYPE, document.slice(from, end));
        }
        boolean negative = at(from) == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < end; i++) {
            value = 10 * value + (at(i) - '0');
        }
        return PyInt.of(negative ? -value : value);
    }

    private PyObject real(int from, int end) {
        if (scanner.parseFloat != PyFloat.TYPE) {
            return Calls.call1(ts, scanner.parseFloat, document.slice(from, end));
        }
        return PyFloat.of(RealNumber.parse(document.slice(from, end).value()));
    }
}
