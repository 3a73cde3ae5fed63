package dev.vertebra.bytecode.marshal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.vertebra.bytecode.CodeFields;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// Reads values from the middle of data with an index: a code object's greater part when it is first needed.
///
/// Such data is of our own making, as its checksum says, so its form is not checked again. It is read while a program
/// starts, by code that the JVM still interprets: therefore what most code objects consist of is read here in as few
/// steps as can be, and [MarshalReader] reads the rest.
final class IndexedReader {
    private final ThreadState ts;
    private final CodeIndex index;
    private final byte[] data;
    private int at;

    // How many values that can be referred to came before.
    private int number;

    // Where the record of the next code object is likely to be, or one before it.
    private int record;

    /// Begins at a place.
    ///
    /// @param number how many values that can be referred to come before
    IndexedReader(ThreadState ts, CodeIndex index, int from, int number) {
        this.ts = ts;
        this.index = index;
        this.data = index.data;
        this.at = from;
        this.number = number;
        this.record = index.firstRecord();
    }

    /// Reads a value.
    PyObject value() {
        int letter = data[at];
        if (letter < 0) {
            PyObject known = index.known(number);
            return known != null ? past(known) : flagged(letter & 0x7F);
        }
        switch (letter) {
            case MarshalFormat.REF:
                at += 5;
                return index.referred(ts, CodeIndex.word(data, at - 4));
            case MarshalFormat.CODE:
                return code();
            case MarshalFormat.SMALL_TUPLE:
                return tuple(new PyObject[data[at + 1] & 0xFF]);
            case MarshalFormat.NONE:
                at++;
                return PyNone.NONE;
            case MarshalFormat.TRUE:
                at++;
                return PyBool.TRUE;
            case MarshalFormat.FALSE:
                at++;
                return PyBool.FALSE;
            default:
                return leaf(letter);
        }
    }

    /// Reads a value to which references may follow.
    private PyObject flagged(int letter) {
        int mine = number++;
        PyObject value = switch (letter) {
            case MarshalFormat.SMALL_TUPLE -> tuple(new PyObject[data[at + 1] & 0xFF], mine);
            case MarshalFormat.CODE -> code();
            default -> leaf(letter);
        };
        index.known[mine] = value;
        return value;
    }

    private PyObject leaf(int letter) {
        int from;
        switch (letter) {
            case MarshalFormat.SHORT_ASCII_INTERNED:
                from = at + 2;
                at = from + (data[at + 1] & 0xFF);
                return PyStr.internPlain(ts, new String(data, from, at - from, ISO_8859_1));
            case MarshalFormat.SHORT_ASCII:
                from = at + 2;
                at = from + (data[at + 1] & 0xFF);
                return PyStr.ofPlain(new String(data, from, at - from, ISO_8859_1));
            case MarshalFormat.ASCII:
                from = at + 5;
                at = from + CodeIndex.word(data, at + 1);
                return PyStr.ofPlain(new String(data, from, at - from, ISO_8859_1));
            case MarshalFormat.INT:
                at += 5;
                return PyInt.of(CodeIndex.word(data, at - 4));
            case MarshalFormat.BYTES:
                from = at + 5;
                at = from + CodeIndex.word(data, at + 1);
                return at == from ? PyBytes.EMPTY : PyBytes.fresh(Arrays.copyOfRange(data, from, at));
            default:
                return rare(letter);
        }
    }

    /// Reads a value of a kind that is seldom in code; the number of the value itself is counted already.
    private PyObject rare(int letter) {
        MarshalReader reader = new MarshalReader(ts, index, at + 1, number);
        PyObject value = reader.readUnflagged((char) letter);
        at = reader.place();
        number = reader.number();
        return value;
    }

    /// Goes past a value that is known.
    private PyObject past(PyObject known) {
        CodeScan scan = CodeScan.skip(data, at, number);
        at = scan.end();
        number = scan.number();
        return known;
    }

    private PyObject tuple(PyObject[] items, int mine) {
        if (items.length == 0) {
            at += 2;
            return PyTuple.EMPTY;
        }
        Arrays.fill(items, PyNone.NONE);
        PyTuple tuple = PyTuple.of(items);
        index.known[mine] = tuple;
        fill(items);
        return tuple;
    }

    private PyTuple tuple(PyObject[] items) {
        fill(items);
        return PyTuple.of(items);
    }

    private void fill(PyObject[] items) {
        at += 2;
        for (int i = 0; i < items.length; i++) {
            items[i] = value();
        }
    }

    private PyCode code() {
        int place = at;
        int mine = index.record(place, record);
        record = mine + 4 * CodeIndex.RECORD;
        at = CodeIndex.word(data, mine + 4);
        number = CodeIndex.word(data, mine + 12);
        return index.code(place, mine);
    }

    /// Reads what comes behind the first numbers of a code object.
    ///
    /// @param nextRecord where the record is that follows its own
    void body(CodeFields fields, int nextRecord) {
        record = nextRecord;
        fields.code = ((PyBytes) value()).array();
        fields.consts = (PyTuple) value();
        fields.names = ((PyTuple) value()).knownToHoldAtoms();
        fields.localsplusnames = ((PyTuple) value()).knownToHoldAtoms();
        fields.localspluskinds = (PyBytes) value();
        fields.filename = (PyStr) value();
        fields.name = (PyStr) value();
        fields.qualname = (PyStr) value();
        fields.firstlineno = CodeIndex.word(data, at);
        at += 4;
        fields.linetable = (PyBytes) value();
        fields.exceptiontable = (PyBytes) value();
    }
}
