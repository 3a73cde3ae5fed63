package dev.vertebra.bytecode.marshal;

import dev.vertebra.bytecode.CodeFields;
import dev.vertebra.bytecode.CodeSource;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// An index behind the code in a `.pyc` file, with which each code object in it can be read when it is first needed.
///
/// Readers that do not know it stop before it, at the end of the value. It is a list of numbers of four bytes: the
/// places of all values that can be referred to; a record for each code object; then how many there are of both, the
/// number of the file's name among the first, where the index begins, and a checksum of all that comes before.
///
/// What is referred to is made when it is first met, and kept: two code objects that share a constant share it when
/// they are read at different times, too.
public final class CodeIndex {
    /// The numbers of a record: begin and end of the code object, how many values that can be referred to come before
    /// both, the first line, and [PyCode.Counts].
    static final int RECORD = 9;

    /// The place of the counts in a record.
    static final int LOCALS = 5;

    /// How many numbers a code object begins with.
    static final int NUMBERS = 5;

    private static final byte[] MAGIC = {'c', 'o', 'd', 'e', 'i', 'n', 'd', 'x'};
    private static final int FOOTER = 20 + MAGIC.length;

    final byte[] data;

    /// The values that can be referred to, by number, as far as they are made.
    final @Nullable PyObject[] known;

    private final int references;
    private final int codes;
    private final int count;
    private PyStr file = PyStr.EMPTY;

    /// Tells new code objects their numbers. One for all: a start makes thousands of code objects.
    private final CodeFields head = new CodeFields();

    private CodeIndex(byte[] data, int begin, int references, int count) {
        this.data = data;
        this.known = new PyObject[references];
        this.references = begin;
        this.codes = begin + 4 * references;
        this.count = count;
    }

    /// A file with an index behind it; the file itself if there can be none.
    ///
    /// @param from where the code begins
    public static byte[] append(byte[] data, int from) {
        CodeScan scan = CodeScan.ofFile(data, from);
        if (scan == null || scan.end() != data.length) {
            return data;
        }
        int[] references = scan.references();
        int file = Arrays.binarySearch(references, scan.file());
        if (file < 0) {
            return data;
        }
        int[] records = scan.codes();
        int end = data.length + 4 * (references.length + records.length);
        byte[] made = Arrays.copyOf(data, end + FOOTER);
        int at = data.length;
        for (int number : references) {
            at = put(made, at, number);
        }
        for (int number : records) {
            at = put(made, at, number);
        }
        at = put(made, at, references.length);
        at = put(made, at, records.length / RECORD);
        at = put(made, at, file);
        at = put(made, at, data.length);
        at = put(made, at, checksum(made, at));
        System.arraycopy(MAGIC, 0, made, at, MAGIC.length);
        return made;
    }

    /// Reads code from a file with an index, or null if it has none that is whole.
    ///
    /// @param from where the code begins
    public static @Nullable PyCode load(ThreadState ts, byte[] data, int from) {
        int end = data.length - FOOTER;
        if (end < from || !Arrays.equals(data, data.length - MAGIC.length, data.length, MAGIC, 0, MAGIC.length)) {
            return null;
        }
        int references = word(data, end);
        int count = word(data, end + 4);
        int begin = word(data, end + 12);
        if (begin + 4 * (references + RECORD * count) != end || checksum(data, end + 16) != word(data, end + 16)) {
            return null;
        }
        CodeIndex index = new CodeIndex(data, begin, references, count);
        index.file = (PyStr) index.referred(ts, word(data, end + 8));
        return index.code(from, index.record(from, index.codes));
    }

    /// The value that can be referred to by a number.
    PyObject referred(ThreadState ts, int number) {
        PyObject value = known(number);
        return value != null ? value : new IndexedReader(ts, this, word(data, references + 4 * number), number).value();
    }

    /// The value that can be referred to by a number, or null if it is not made yet or lives no more.
    @Nullable
    PyObject known(int number) {
        PyObject value = known[number];
        return value == null || Memory.isDead(value) ? null : value;
    }

    /// The code object that begins at a place.
    ///
    /// @param record where its record is
    PyCode code(int place, int record) {
        CodeFields head = this.head;
        head.argcount = word(data, place + 1);
        head.posonlyargcount = word(data, place + 5);
        head.kwonlyargcount = word(data, place + 9);
        head.stacksize = word(data, place + 13);
        head.flags = word(data, place + 17);
        head.firstlineno = word(data, record + 16);
        head.filename = file;
        PyCode.Counts counts = new PyCode.Counts(
                word(data, record + 4 * LOCALS),
                word(data, record + 4 * LOCALS + 4),
                word(data, record + 4 * LOCALS + 8),
                word(data, record + 4 * LOCALS + 12));
        return PyCode.later(head, counts, new Body(place, record));
    }

    /// Where the record of the code object is that begins at a place.
    int record(int place) {
        return record(place, codes);
    }

    /// Where the first record is.
    int firstRecord() {
        return codes;
    }

    /// As [#record(int)], where the record is likely to be the one that is named, and is none before it.
    int record(int place, int likely) {
        if (likely < codes + 4 * RECORD * count && word(data, likely) == place) {
            return likely;
        }
        int low = (likely - codes) / (4 * RECORD);
        int high = count - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (word(data, codes + 4 * RECORD * middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codes + 4 * RECORD * low;
    }

    static int word(byte[] b, int i) {
        return b[i + 3] << 24 | (b[i + 2] & 0xFF) << 16 | (b[i + 1] & 0xFF) << 8 | (b[i] & 0xFF);
    }

    private static int put(byte[] b, int i, int value) {
        b[i] = (byte) value;
        b[i + 1] = (byte) (value >> 8);
        b[i + 2] = (byte) (value >> 16);
        b[i + 3] = (byte) (value >> 24);
        return i + 4;
    }

    private static int checksum(byte[] data, int end) {
        CRC32 sum = new CRC32();
        sum.update(data, 0, end);
        return (int) sum.getValue();
    }

    /// What of a code object is read when it is first needed.
    private final class Body implements CodeSource {
        private final int place;
        private final int record;

        Body(int place, int record) {
            this.place = place;
            this.record = record;
        }

        @Override
        public void read(CodeFields fields) {
            int before = word(data, record + 8);
            int own = data[place] < 0 ? 1 : 0;
            new IndexedReader(ThreadState.current(), CodeIndex.this, place + 1 + 4 * NUMBERS, before + own)
                    .body(fields, record + 4 * RECORD);
        }

        @Override
        public void moveFile(PyStr filename) {
            file = filename;
        }
    }
}
