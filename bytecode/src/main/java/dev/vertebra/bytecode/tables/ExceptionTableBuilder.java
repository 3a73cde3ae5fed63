package dev.vertebra.bytecode.tables;

/// Writes an exception table. Compare CPython Python/assemble.c `assemble_emit_exception_table_entry`.
public final class ExceptionTableBuilder {
    private static final int START_OF_ENTRY = 0x80;

    private final ByteSink out = new ByteSink();

    /// Starts an empty table.
    public ExceptionTableBuilder() {}

    /// Adds an entry; entries come in the order of the code.
    ///
    /// @param start the first code unit covered
    /// @param end the code unit after the last one
    /// @param target the code unit of the handler
    /// @param depth how many stack entries the handler keeps, without the exception and the offset
    /// @param pushesOffset whether the handler finds the offset of the failing instruction below the
    ///     exception
    public void add(int start, int end, int target, int depth, boolean pushesOffset) {
        out.writeBigVarint(start, START_OF_ENTRY);
        out.writeBigVarint(end - start, 0);
        out.writeBigVarint(target, 0);
        out.writeBigVarint(depth << 1 | (pushesOffset ? 1 : 0), 0);
    }

    /// The table with all that has been added.
    public byte[] finish() {
        return out.toByteArray();
    }
}
