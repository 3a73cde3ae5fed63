package dev.vertebra.bytecode.tables;

/// Reads a location table entry by entry.
///
/// A table that ends in the middle of an entry ends there. Compare CPython Objects/locations.md and
/// Objects/codeobject.c `advance_with_locations`.
public final class LocationReader {
    private final byte[] table;
    private int at;
    private int runningLine;

    /// The first code unit of the entry.
    public int start;

    /// The code unit after the entry.
    public int end;

    /// The line, or -1 for code that comes from nowhere.
    public int line = -1;

    /// The last line, or -1.
    public int endLine = -1;

    /// The column in bytes, or -1.
    public int column = -1;

    /// The column after the end, or -1.
    public int endColumn = -1;

    /// Starts before the first entry.
    ///
    /// @param table `co_linetable`
    /// @param firstLine `co_firstlineno`
    public LocationReader(byte[] table, int firstLine) {
        this.table = table;
        this.runningLine = firstLine;
    }

    /// Goes to the next entry; false at the end.
    public boolean next() {
        if (at >= table.length) {
            return false;
        }
        int first = table[at++] & 0xFF;
        start = end;
        end += (first & 7) + 1;
        int form = first >> 3 & 15;
        switch (form) {
            case 15 -> set(-1, -1, -1, -1);
            case 14 -> {
                runningLine += signedVarint();
                int last = runningLine + varint();
                int from = varint() - 1;
                set(runningLine, last, from, varint() - 1);
            }
            case 13 -> {
                runningLine += signedVarint();
                set(runningLine, runningLine, -1, -1);
            }
            case 10, 11, 12 -> {
                runningLine += form - 10;
                int from = octet();
                set(runningLine, runningLine, from, octet());
            }
            default -> {
                int second = octet();
                int from = form << 3 | second >> 4;
                set(runningLine, runningLine, from, from + (second & 15));
            }
        }
        return true;
    }

    /// The line after all entries so far, which entries from nowhere do not change: what `co_lnotab` counts from.
    public int runningLine() {
        return runningLine;
    }

    private void set(int line, int endLine, int column, int endColumn) {
        this.line = line;
        this.endLine = endLine;
        this.column = column;
        this.endColumn = endColumn;
    }

    private int octet() {
        return at < table.length ? table[at++] & 0xFF : 0;
    }

    private int varint() {
        int value = 0;
        int shift = 0;
        int next = octet();
        while ((next & 0x40) != 0) {
            value |= (next & 0x3F) << shift;
            shift += 6;
            next = octet();
        }
        return value | (next & 0x3F) << shift;
    }

    private int signedVarint() {
        int value = varint();
        return (value & 1) != 0 ? -(value >>> 1) : value >>> 1;
    }
}
