package dev.vertebra.bytecode.tables;

import java.util.Arrays;

/// An exception table decoded for look-ups: which handler covers a code unit, and how deep the stack is there.
///
/// Immutable. An entry that the bytes cut off is left out. Compare CPython Objects/exception_handling_notes.txt.
public final class ExceptionTable {
    private static final int FIELDS = 4;
    private static final ExceptionTable EMPTY = new ExceptionTable(new int[0], 0, true);

    private final int[] fields;
    private final int count;
    private final boolean sorted;

    private ExceptionTable(int[] fields, int count, boolean sorted) {
        this.fields = fields;
        this.count = count;
        this.sorted = sorted;
    }

    /// Decodes a table.
    ///
    /// @param table `co_exceptiontable`
    public static ExceptionTable decode(byte[] table) {
        if (table.length == 0) {
            return EMPTY;
        }
        int[] fields = new int[4 * FIELDS];
        int count = 0;
        boolean sorted = true;
        int[] at = {0};
        while (at[0] < table.length) {
            if (FIELDS * (count + 1) > fields.length) {
                fields = Arrays.copyOf(fields, 2 * fields.length);
            }
            int base = FIELDS * count;
            fields[base] = varint(table, at);
            fields[base + 1] = fields[base] + varint(table, at);
            fields[base + 2] = varint(table, at);
            fields[base + 3] = varint(table, at);
            if (at[0] > table.length) {
                break;
            }
            sorted &= count == 0 || fields[base - FIELDS + 1] <= fields[base];
            count++;
        }
        return new ExceptionTable(fields, count, sorted);
    }

    /// Reads a number; past the end of the bytes the position lies past it too.
    private static int varint(byte[] table, int[] at) {
        int value = 0;
        int next;
        do {
            if (at[0] >= table.length) {
                at[0] = table.length + 1;
                return 0;
            }
            next = table[at[0]++];
            value = value << 6 | (next & 0x3F);
        } while ((next & 0x40) != 0);
        return value;
    }

    /// How many entries there are.
    public int size() {
        return count;
    }

    /// The entry that covers a code unit, or -1.
    public int find(int unit) {
        return sorted ? search(unit) : scan(unit);
    }

    private int search(int unit) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (unit < fields[FIELDS * middle]) {
                high = middle - 1;
            } else if (unit >= fields[FIELDS * middle + 1]) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private int scan(int unit) {
        for (int i = 0; i < count; i++) {
            if (unit >= fields[FIELDS * i] && unit < fields[FIELDS * i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /// The first code unit that an entry covers.
    public int start(int entry) {
        return fields[FIELDS * entry];
    }

    /// The code unit after those that an entry covers.
    public int end(int entry) {
        return fields[FIELDS * entry + 1];
    }

    /// The code unit of the handler.
    public int target(int entry) {
        return fields[FIELDS * entry + 2];
    }

    /// How many entries the stack keeps when the handler is entered.
    public int depth(int entry) {
        return fields[FIELDS * entry + 3] >>> 1;
    }

    /// Whether the offset of the failing instruction is pushed below the exception.
    public boolean pushesOffset(int entry) {
        return (fields[FIELDS * entry + 3] & 1) != 0;
    }
}
