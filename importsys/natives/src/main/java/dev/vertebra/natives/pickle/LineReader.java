package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads numbers, text and bytes, those in lines for protocol 0 among them.
final class LineReader {
    private final ThreadState ts;
    private final PyUnpickler unpickler;
    private final PickleInput input;

    LineReader(ThreadState ts, PyUnpickler unpickler) {
        this.ts = ts;
        this.unpickler = unpickler;
        this.input = unpickler.input;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    // --- numbers

    /// An integer, or a truth value in the spelling that has a zero before it.
    PyObject integer() {
        String line = latin1(input.fullLine(ts));
        if (line.equals("00") || line.equals("01")) {
            return PyBool.of(line.equals("01"));
        }
        try {
            return PyInt.of(Long.decode(line.strip()));
        } catch (NumberFormatException e) {
            return bigInteger(line);
        }
    }

    private PyObject bigInteger(String line) {
        try {
            return Calls.call2(ts, PyInt.TYPE, PyStr.of(line), PyInt.ZERO);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.ValueError)) {
                throw Raise.valueError("could not convert string to int");
            }
            throw e;
        }
    }

    /// An integer with the letter that Python 2 has behind large ones.
    PyObject longInteger() {
        String line = latin1(input.fullLine(ts));
        return decimal(line.endsWith("L") ? line.substring(0, line.length() - 1) : line + "\n");
    }

    private PyObject decimal(String text) {
        return Calls.call1(ts, PyInt.TYPE, PyStr.of(text));
    }

    /// The number of a place in the memo.
    long memoKey() {
        String line = latin1(input.fullLine(ts));
        return Arguments.asLong(ts, decimal(line + "\n"));
    }

    /// An integer in two's complement, the least significant byte first.
    PyObject binaryInteger(long size) {
        if (size < 0) {
            throw PickleState.unpickling(ts, "LONG pickle has negative byte count");
        }
        if (size == 0) {
            return PyInt.ZERO;
        }
        byte[] bytes = input.take(ts, size);
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte b = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = b;
        }
        return PyInt.of(new BigInteger(bytes));
    }

    PyObject real() {
        String line = latin1(input.fullLine(ts));
        int n = numberLength(line);
        if (n == 0) {
            throw Raise.valueError("could not convert string to float: %s", repr(line + "\n"));
        }
        if (n < line.length()) {
            throw Raise.valueError("could not convert string to float");
        }
        PyObject number = Calls.call1(ts, PyFloat.TYPE, PyStr.of(line));
        boolean digits = line.chars().anyMatch(Character::isDigit);
        if (digits && Double.isInfinite(((PyFloat) number).value())) {
            throw Raise.overflowError("value too large to convert to float: %s", repr(line + "\n"));
        }
        return number;
    }

    private static String repr(String text) {
        return "'" + text + "'";
    }

    /// How many characters of a line are a number.
    private static int numberLength(String line) {
        int i = 0;
        int n = line.length();
        if (i < n && (line.charAt(i) == '-' || line.charAt(i) == '+')) {
            i++;
        }
        for (String word : new String[] {"infinity", "inf", "nan"}) {
            if (line.regionMatches(true, i, word, 0, word.length())) {
                return i + word.length();
            }
        }
        int start = i;
        i = digits(line, i);
        int whole = i - start;
        int fraction = 0;
        if (i < n && line.charAt(i) == '.') {
            int end = digits(line, i + 1);
            fraction = end - i - 1;
            i = end;
        }
        if (whole + fraction == 0) {
            return 0;
        }
        if (i < n && (line.charAt(i) == 'e' || line.charAt(i) == 'E')) {
            int sign = i + 1 < n && (line.charAt(i + 1) == '-' || line.charAt(i + 1) == '+') ? i + 2 : i + 1;
            int end = digits(line, sign);
            i = end > sign ? end : i;
        }
        return i;
    }

    private static int digits(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    // --- text

    /// Text in UTF-8, in which there may be lone surrogates.
    PyStr text(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return Codecs.utf8Decode(ts, Arrays.copyOfRange(bytes, from, to), 0, to - from, "surrogatepass");
            }
        }
        return PyStr.ofLatin1(bytes, from, to);
    }

    PyStr utf8(byte[] bytes) {
        return Codecs.utf8Decode(ts, bytes, 0, bytes.length, null);
    }

    PyStr ascii(byte[] bytes) {
        return Codecs.asciiDecode(ts, bytes, 0, bytes.length, null);
    }

    /// A persistent id of protocol 0.
    PyStr persistentId() {
        byte[] line = input.line(ts);
        for (byte b : line) {
            if (b < 0) {
                throw PickleState.unpickling(ts, "persistent IDs in protocol 0 must be ASCII strings");
            }
        }
        return PyStr.ofLatin1(line, 0, line.length - 1);
    }

    PyObject unicode() {
        byte[] line = input.line(ts);
        byte[] text = Arrays.copyOf(line, line.length - 1);
        for (byte b : text) {
            if (b == '\\') {
                return Codecs.decodeAny(ts, PyBytes.of(text), "raw-unicode-escape", null);
            }
        }
        return PyStr.ofLatin1(text, 0, text.length);
    }

    /// A string of Python 2 in quotes, with escapes.
    PyObject quotedString() {
        byte[] line = input.line(ts);
        int n = line.length - 1;
        if (n < 2 || line[0] != line[n - 1] || line[0] != '\'' && line[0] != '"') {
            throw PickleState.unpickling(ts, "the STRING opcode argument must be quoted");
        }
        byte[] inner = Arrays.copyOfRange(line, 1, n - 1);
        PyObject decoded = PyBytes.of(inner);
        for (byte b : inner) {
            if (b == '\\') {
                PyObject decode = Attributes.get(ts, ts.importModule("_codecs"), "escape_decode");
                decoded = ((PyTuple) Calls.call1(ts, decode, decoded)).get(0);
                break;
            }
        }
        return string(((PyBytes) decoded).array());
    }

    /// A string of Python 2.
    PyObject string(byte[] bytes) {
        if (unpickler.encoding.equals("bytes")) {
            return PyBytes.of(bytes);
        }
        return Codecs.decodeObject(ts, PyBytes.of(bytes), unpickler.encoding, unpickler.errors);
    }

    // --- bytes

    PyBytes bytes(long size) {
        return PyBytes.of(input.take(ts, checked(size)));
    }

    PyByteArray byteArray(long size) {
        return PyByteArray.of(input.take(ts, checked(size)));
    }

    private long checked(long size) {
        if (unpickler.read != null && size > Integer.MAX_VALUE - 8) {
            throw Raise.memoryError();
        }
        return size;
    }
}
