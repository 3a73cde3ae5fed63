package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.tables.ExceptionTableBuilder;
import dev.vertebra.bytecode.tables.LocationTableBuilder;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.compiler.unit.UnitInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the bytes of a code object and its tables. Compare CPython Python/assemble.c.
final class Assembler {
    private final FlowGraph graph;

    private Assembler(FlowGraph graph) {
        this.graph = graph;
    }

    static CodeUnit assemble(FlowGraph graph, UnitInfo unit, List<Object> constants, int stackSize) {
        Assembler assembler = new Assembler(graph);
        int size = assembler.resolveJumps();
        List<Byte> kinds = new ArrayList<>();
        List<String> names = LocalsLayout.names(unit, kinds);
        byte[] kindBytes = new byte[kinds.size()];
        for (int i = 0; i < kindBytes.length; i++) {
            kindBytes[i] = kinds.get(i);
        }
        return new CodeUnit(
                unit.name,
                unit.qualname,
                unit.filename,
                unit.argCount,
                unit.posOnlyArgCount,
                unit.kwOnlyArgCount,
                unit.flags,
                unit.firstLine,
                assembler.code(size),
                List.copyOf(constants),
                List.copyOf(unit.names.keySet()),
                List.copyOf(names),
                kindBytes,
                stackSize,
                assembler.locations(unit.firstLine),
                assembler.exceptions());
    }

    private static int extensions(int oparg) {
        return oparg >>> 8 == 0 ? 0 : oparg >>> 16 == 0 ? 1 : oparg >>> 24 == 0 ? 2 : 3;
    }

    private static int size(Instr i) {
        return 1 + extensions(i.oparg) + Opcode.cachesOf(i.opcode);
    }

    /// Gives each jump the number of its target's instruction as operand: the first guess of its size, which decides
    /// whether a jump at the border gets an extension that only it itself makes necessary.
    private void numberTargets() {
        int count = 0;
        for (Block b = graph.entry; b != null; b = b.next) {
            b.offset = count;
            count += b.instrs.size();
        }
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr i : b.instrs) {
                if (i.isJump()) {
                    i.oparg = i.target().offset;
                }
            }
        }
    }

    /// Turns targets into distances; repeats while the size of a jump changes. Returns the number of code units.
    private int resolveJumps() {
        numberTargets();
        boolean changed;
        int total;
        do {
            total = 0;
            for (Block b = graph.entry; b != null; b = b.next) {
                b.offset = total;
                for (Instr i : b.instrs) {
                    total += size(i);
                }
            }
            changed = false;
            for (Block b = graph.entry; b != null; b = b.next) {
                int at = b.offset;
                for (Instr i : b.instrs) {
                    int size = size(i);
                    at += size;
                    if (i.isJump()) {
                        int target = i.target().offset;
                        i.oparg = target < at ? at - target : target - at;
                        changed |= size(i) != size;
                    }
                }
            }
        } while (changed);
        return total;
    }

    private byte[] code(int size) {
        byte[] code = new byte[2 * size];
        int at = 0;
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr i : b.instrs) {
                for (int k = extensions(i.oparg); k > 0; k--) {
                    code[at++] = (byte) Op.EXTENDED_ARG;
                    code[at++] = (byte) (i.oparg >>> 8 * k);
                }
                code[at++] = (byte) i.opcode;
                code[at++] = (byte) i.oparg;
                at += 2 * Opcode.cachesOf(i.opcode);
            }
        }
        return code;
    }

    private byte[] locations(int firstLine) {
        LocationTableBuilder table = new LocationTableBuilder(firstLine);
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr i : b.instrs) {
                Position p = i.location;
                table.add(size(i), p.lineno(), p.endLineno(), p.colOffset(), p.endColOffset());
            }
        }
        return table.finish();
    }

    private byte[] exceptions() {
        ExceptionTableBuilder table = new ExceptionTableBuilder();
        @Nullable Block handler = null;
        int start = 0;
        int at = 0;
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr i : b.instrs) {
                if (i.except != handler) {
                    addEntry(table, handler, start, at);
                    start = at;
                    handler = i.except;
                }
                at += size(i);
            }
        }
        addEntry(table, handler, start, at);
        return table.finish();
    }

    private static void addEntry(ExceptionTableBuilder table, @Nullable Block handler, int start, int end) {
        if (handler != null) {
            int depth = handler.startDepth - 1 - (handler.preserveLasti ? 1 : 0);
            table.add(start, end, handler.offset, depth, handler.preserveLasti);
        }
    }
}
