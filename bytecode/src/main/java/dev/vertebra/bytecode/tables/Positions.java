package dev.vertebra.bytecode.tables;

import java.util.Arrays;

/// A location table decoded for look-ups by code unit: PEP 626 lines and PEP 657 positions.
///
/// Immutable. Numbers are -1 where the table knows nothing.
public final class Positions {
    private static final int FIELDS = 4;

    private final int[] starts;
    private final int[] fields;
    private final int count;
    private final int end;

    private Positions(int[] starts, int[] fields, int count, int end) {
        this.starts = starts;
        this.fields = fields;
        this.count = count;
        this.end = end;
    }

    /// Decodes a table.
    ///
    /// @param table `co_linetable`
    /// @param firstLine `co_firstlineno`
    public static Positions decode(byte[] table, int firstLine) {
        int[] starts = new int[16];
        int[] fields = new int[16 * FIELDS];
        int count = 0;
        LocationReader reader = new LocationReader(table, firstLine);
        while (reader.next()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                fields = Arrays.copyOf(fields, 2 * count * FIELDS);
            }
            starts[count] = reader.start;
            fields[FIELDS * count] = reader.line;
            fields[FIELDS * count + 1] = reader.endLine;
            fields[FIELDS * count + 2] = reader.column;
            fields[FIELDS * count + 3] = reader.endColumn;
            count++;
        }
        return new Positions(starts, fields, count, reader.end);
    }

    /// The line of a code unit.
    public int line(int unit) {
        return field(unit, 0);
    }

    /// The last line of a code unit's source.
    public int endLine(int unit) {
        return field(unit, 1);
    }

    /// The column of a code unit's source, in bytes of UTF-8, 0-based.
    public int column(int unit) {
        return field(unit, 2);
    }

    /// The column after the end.
    public int endColumn(int unit) {
        return field(unit, 3);
    }

    /// All of it for a code unit.
    public Location at(int unit) {
        return new Location(line(unit), endLine(unit), column(unit), endColumn(unit));
    }

    private int field(int unit, int which) {
        if (unit < 0 || unit >= end) {
            return -1;
        }
        int found = Arrays.binarySearch(starts, 0, count, unit);
        int entry = found >= 0 ? found : -found - 2;
        return entry < 0 ? -1 : fields[FIELDS * entry + which];
    }
}
