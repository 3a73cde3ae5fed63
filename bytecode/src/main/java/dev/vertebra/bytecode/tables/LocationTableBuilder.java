package dev.vertebra.bytecode.tables;

/// Writes a location table: where in the source each code unit comes from, in the shortest form that CPython chooses.
///
/// Successive instructions of one place share an entry; an entry covers at most eight code units. PEP 657. Compare
/// CPython Python/assemble.c `write_location_info_entry`.
public final class LocationTableBuilder {
    /// The line, end line, column or end column of code that comes from nowhere, or where it is not known.
    public static final int NONE = -1;

    private static final int MAX_UNITS = 8;

    /// A line to count from where only differences matter; far from [#NONE].
    private static final int MIDDLE = 1 << 30;
    private static final int FIRST_ONE_LINE = 10;
    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NOWHERE = 15;

    private final ByteSink out = new ByteSink();
    private int writtenLine;
    private int units;
    private int line = NONE;
    private int endLine = NONE;
    private int column = NONE;
    private int endColumn = NONE;

    /// Starts a table.
    ///
    /// @param firstLine `co_firstlineno`
    public LocationTableBuilder(int firstLine) {
        writtenLine = firstLine;
    }

    /// A table with the same lines and nothing else, entry by entry. Compare CPython Objects/codeobject.c
    /// remove_column_info.
    public static byte[] withoutColumns(byte[] table) {
        LocationTableBuilder lines = new LocationTableBuilder(MIDDLE);
        LocationReader entries = new LocationReader(table, MIDDLE);
        while (entries.next()) {
            if (entries.line == NONE) {
                lines.first(NOWHERE, entries.end - entries.start);
            } else {
                lines.first(NO_COLUMNS, entries.end - entries.start);
                lines.out.writeSignedVarint(entries.line - lines.writtenLine);
                lines.writtenLine = entries.line;
            }
        }
        return lines.out.toByteArray();
    }

    /// Adds an instruction.
    ///
    /// @param units how many code units it has with its extensions and inline cache
    /// @param line the first line, 1-based, or [#NONE]
    /// @param endLine the last line
    /// @param column the first column in bytes of UTF-8, 0-based, or [#NONE]
    /// @param endColumn the column after the end
    public void add(int units, int line, int endLine, int column, int endColumn) {
        boolean same =
                line == this.line && endLine == this.endLine && column == this.column && endColumn == this.endColumn;
        if (!same) {
            flush();
            this.line = line;
            this.endLine = endLine;
            this.column = column;
            this.endColumn = endColumn;
        }
        this.units += units;
    }

    /// The table with all that has been added.
    public byte[] finish() {
        flush();
        return out.toByteArray();
    }

    private void flush() {
        while (units > MAX_UNITS) {
            entry(MAX_UNITS);
            units -= MAX_UNITS;
        }
        if (units > 0) {
            entry(units);
            units = 0;
        }
    }

    private void entry(int length) {
        if (line == NONE) {
            first(NOWHERE, length);
            return;
        }
        int delta = line - writtenLine;
        boolean oneLine = endLine == line;
        if (column < 0 || endColumn < 0) {
            if (oneLine || endLine == NONE) {
                first(NO_COLUMNS, length);
                out.writeSignedVarint(delta);
                writtenLine = line;
                return;
            }
        } else if (oneLine && columns(delta, length)) {
            writtenLine = line;
            return;
        }
        first(LONG, length);
        out.writeSignedVarint(delta);
        out.writeVarint(endLine - line);
        out.writeVarint(column + 1);
        out.writeVarint(endColumn + 1);
        writtenLine = line;
    }

    /// Writes one of the two forms for a place within a line, if it fits.
    private boolean columns(int delta, int length) {
        int width = endColumn - column;
        if (delta == 0 && column < 80 && width >= 0 && width < 16) {
            first(column >> 3, length);
            out.write((column & 7) << 4 | width);
            return true;
        }
        if (delta >= 0 && delta < 3 && column < 128 && endColumn < 128) {
            first(FIRST_ONE_LINE + delta, length);
            out.write(column);
            out.write(endColumn);
            return true;
        }
        return false;
    }

    private void first(int form, int length) {
        out.write(0x80 | form << 3 | length - 1);
    }
}
