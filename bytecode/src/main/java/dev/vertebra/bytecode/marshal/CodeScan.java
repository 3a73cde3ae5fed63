package dev.vertebra.bytecode.marshal;

import dev.vertebra.bytecode.CodeFlags;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Walks over values in marshal format without making them: finds where they end, and what [CodeIndex] keeps.
///
/// For data that has been read or written by this package; anything else ends in an IndexOutOfBoundsException or in
/// [#fits] being false.
final class CodeScan {
    private static final int[] NONE = {};

    private final byte[] data;
    private int at;

    // How many values that can be referred to came before.
    private int number;

    private final boolean records;
    private int[] references;
    private int[] codes;
    private int codeCount;
    private int file = -1;
    private boolean fits = true;

    private CodeScan(byte[] data, int from, int number, boolean records) {
        this.data = data;
        this.at = from;
        this.number = number;
        this.records = records;
        this.references = records ? new int[64] : NONE;
        this.codes = records ? new int[CodeIndex.RECORD * 8] : NONE;
    }

    /// Goes over one value and notes all of its code objects and references.
    static CodeScan all(byte[] data, int from) {
        CodeScan scan = new CodeScan(data, from, 0, true);
        scan.value();
        return scan;
    }

    /// Goes over one value.
    ///
    /// @param number how many values that can be referred to come before it
    static CodeScan skip(byte[] data, int from, int number) {
        CodeScan scan = new CodeScan(data, from, number, false);
        scan.value();
        return scan;
    }

    /// Where the value ends.
    int end() {
        return at;
    }

    /// How many values that can be referred to come before the end.
    int number() {
        return number;
    }

    /// Whether an index can stand for the value: it is a code object, and all code in it comes from one file.
    boolean fits() {
        return fits && codeCount > 0;
    }

    /// The places of the values that can be referred to, by number.
    int[] references() {
        return Arrays.copyOf(references, number);
    }

    /// The records of the code objects, the outer ones first.
    int[] codes() {
        return Arrays.copyOf(codes, codeCount * CodeIndex.RECORD);
    }

    private void value() {
        int start = at;
        int letter = data[at++];
        if ((letter & MarshalFormat.FLAG_REF) != 0) {
            note(start);
        }
        switch ((char) (letter & 0x7F)) {
            case MarshalFormat.NULL,
                    MarshalFormat.NONE,
                    MarshalFormat.STOP_ITERATION,
                    MarshalFormat.ELLIPSIS,
                    MarshalFormat.FALSE,
                    MarshalFormat.TRUE -> {}
            case MarshalFormat.REF, MarshalFormat.INT -> past(4);
            case MarshalFormat.INT64, MarshalFormat.FLOAT -> past(8);
            case MarshalFormat.COMPLEX -> past(16);
            case MarshalFormat.FLOAT_TEXT, MarshalFormat.SHORT_ASCII, MarshalFormat.SHORT_ASCII_INTERNED ->
                past(octet());
            case MarshalFormat.COMPLEX_TEXT -> {
                past(octet());
                past(octet());
            }
            case MarshalFormat.LONG -> past(2 * Math.abs(word()));
            case MarshalFormat.BYTES,
                    MarshalFormat.ASCII,
                    MarshalFormat.ASCII_INTERNED,
                    MarshalFormat.INTERNED,
                    MarshalFormat.UNICODE -> past(word());
            case MarshalFormat.SMALL_TUPLE -> values(octet());
            case MarshalFormat.TUPLE, MarshalFormat.LIST, MarshalFormat.SET, MarshalFormat.FROZENSET -> values(word());
            case MarshalFormat.CODE -> code(start);
            default -> fits = false;
        }
    }

    private void past(int bytes) {
        at += bytes;
    }

    private void values(int count) {
        for (int i = 0; i < count; i++) {
            value();
        }
    }

    private void note(int start) {
        if (records) {
            if (number == references.length) {
                references = Arrays.copyOf(references, 2 * number);
            }
            references[number] = start;
        }
        number++;
    }

    private void code(int start) {
        int mine = codeCount++ * CodeIndex.RECORD;
        if (records && mine == codes.length) {
            codes = Arrays.copyOf(codes, 2 * mine);
        }
        int before = number - ((data[start] & MarshalFormat.FLAG_REF) != 0 ? 1 : 0);
        at += CodeIndex.NUMBERS * 4;
        // Wordcode, constants, names, names of locals.
        values(4);
        int kinds = at;
        value();
        int name = at;
        values(3);
        int line = word();
        // Locations and exceptions.
        values(2);
        if (records) {
            sameFile(name);
            int[] record = {start, at, before, number, line, 0, 0, 0, 0};
            count(kinds, record);
            System.arraycopy(record, 0, codes, mine, record.length);
        }
    }

    /// Counts the kinds of locals as [dev.vertebra.bytecode.PyCode.Counts] has them.
    private void count(int kinds, int[] record) {
        int place = resolved(kinds);
        if (place < 0 || (data[place] & 0x7F) != MarshalFormat.BYTES) {
            fits = false;
            return;
        }
        int size = CodeIndex.word(data, place + 1);
        record[CodeIndex.LOCALS] = size;
        for (int i = 0; i < size; i++) {
            int kind = data[place + 5 + i];
            record[CodeIndex.LOCALS + 1] += (kind & CodeFlags.KIND_LOCAL) != 0 ? 1 : 0;
            record[CodeIndex.LOCALS + 2] += (kind & CodeFlags.KIND_CELL) != 0 ? 1 : 0;
            record[CodeIndex.LOCALS + 3] += (kind & CodeFlags.KIND_FREE) != 0 ? 1 : 0;
        }
    }

    private void sameFile(int name) {
        int place = resolved(name);
        fits &= place >= 0 && (file < 0 || file == place);
        file = place;
    }

    /// Where a value stands that may be a reference, or -1.
    private int resolved(int place) {
        if ((data[place] & 0x7F) != MarshalFormat.REF) {
            return place;
        }
        int target = CodeIndex.word(data, place + 1);
        return target >= 0 && target < number ? references[target] : -1;
    }

    private int octet() {
        return data[at++] & 0xFF;
    }

    private int word() {
        int value = CodeIndex.word(data, at);
        at += 4;
        return value;
    }

    /// The place of the name of the file that all code comes from.
    int file() {
        return file;
    }

    /// The index for a value, or null if there can be none.
    static @Nullable CodeScan ofFile(byte[] data, int from) {
        try {
            CodeScan scan = all(data, from);
            return scan.fits() ? scan : null;
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }
}
