package dev.vertebra.bytecode.dis;

import dev.vertebra.bytecode.tables.Location;
import java.util.List;

/// One instruction of a code object with what its operand means. Compare CPython Lib/dis.py `Instruction`.
///
/// @param opcode the number
/// @param opname the name, `<119>` for a number without instruction
/// @param hasArg whether there is an operand
/// @param arg the operand with its extensions
/// @param argrepr what the operand means, as text; empty if nothing is to be said
/// @param offset where the instruction stands, in bytes
/// @param startOffset where the first extension of its operand stands
/// @param startsLine whether a source line begins here
/// @param line the source line, or -1
/// @param label the number of the label here, or 0
/// @param jumpTarget where the jump goes, in bytes, or -1
/// @param location the place in the source, with the column where it is known
/// @param cache the values in the inline cache
public record Instruction(
        int opcode,
        String opname,
        boolean hasArg,
        int arg,
        String argrepr,
        int offset,
        int startOffset,
        boolean startsLine,
        int line,
        int label,
        int jumpTarget,
        Location location,
        List<CacheValue> cache) {

    /// A value of an inline cache.
    ///
    /// @param name what it is
    /// @param units how many code units it takes
    /// @param value what `dis` shows for it
    public record CacheValue(String name, int units, long value) {}

    /// Where the inline cache begins, in bytes.
    public int cacheOffset() {
        return offset + 2;
    }

    /// Where the instruction ends with its inline cache, in bytes.
    public int endOffset() {
        int end = cacheOffset();
        for (CacheValue each : cache) {
            end += 2 * each.units;
        }
        return end;
    }
}
