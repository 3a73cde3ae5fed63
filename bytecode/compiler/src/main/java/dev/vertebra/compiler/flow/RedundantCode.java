package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Removes what does nothing: NOPs that no line event needs, jumps to what follows anyway, constants loaded to be
/// popped.
///
/// Compare CPython Python/flowgraph.c remove_redundant_nops, remove_redundant_jumps, remove_redundant_nops_and_pairs.
final class RedundantCode {
    private RedundantCode() {}

    /// Removes NOPs and jumps until there are none.
    static void removeNopsAndJumps(FlowGraph graph) {
        int removed;
        do {
            removed = removeNops(graph);
            removed += removeJumps(graph);
        } while (removed > 0);
    }

    static int removeNops(FlowGraph graph) {
        int removed = 0;
        for (Block b = graph.entry; b != null; b = b.next) {
            removed += removeNops(b);
        }
        return removed;
    }

    private static int removeNops(Block b) {
        List<Instr> instrs = b.instrs;
        int size = instrs.size();
        int dest = 0;
        int previousLine = -1;
        for (int src = 0; src < size; src++) {
            Instr i = instrs.get(src);
            int line = i.line();
            if (i.opcode == Op.NOP && isRedundant(b, src, line, previousLine)) {
                continue;
            }
            if (dest != src) {
                instrs.set(dest, i);
            }
            dest++;
            previousLine = line;
        }
        if (dest < size) {
            instrs.subList(dest, size).clear();
        }
        return size - dest;
    }

    private static boolean isRedundant(Block b, int at, int line, int previousLine) {
        if (line < 0 || previousLine == line) {
            return true;
        }
        if (at < b.instrs.size() - 1) {
            Instr next = b.instrs.get(at + 1);
            if (next.line() == line) {
                return true;
            }
            if (next.line() < 0) {
                next.location = b.instrs.get(at).location;
                return true;
            }
            return false;
        }
        Block next = Block.nextNonEmpty(b.next);
        if (next == null) {
            return false;
        }
        int nextLine = -1;
        for (Instr i : next.instrs) {
            if (i.opcode == Op.NOP && i.line() < 0) {
                continue;
            }
            nextLine = i.line();
            break;
        }
        return line == nextLine;
    }

    private static int removeJumps(FlowGraph graph) {
        int changes = 0;
        for (Block b = graph.entry; b != null; b = b.next) {
            Instr last = b.last();
            if (last != null && last.isUnconditionalJump()) {
                Block target = Block.nextNonEmpty(last.target());
                if (target != null && target == Block.nextNonEmpty(b.next)) {
                    changes++;
                    last.nop();
                }
            }
        }
        return changes;
    }

    /// Removes NOPs, and pairs that push a value and pop it.
    static void removeNopsAndPairs(FlowGraph graph) {
        boolean done = false;
        while (!done) {
            done = true;
            Instr previous;
            Instr instr = null;
            for (Block b = graph.entry; b != null; b = b.next) {
                removeNops(b);
                if (b.labelled) {
                    instr = null;
                }
                for (Instr i : b.instrs) {
                    previous = instr;
                    instr = i;
                    if (isPair(previous, i)) {
                        java.util.Objects.requireNonNull(previous).nop();
                        i.nop();
                        done = false;
                    }
                }
                if (instr != null && instr.isJump() || !b.fallsThrough()) {
                    instr = null;
                }
            }
        }
    }

    private static boolean isPair(@Nullable Instr first, Instr second) {
        return first != null
                && second.opcode == Op.POP_TOP
                && (first.opcode == Op.LOAD_CONST || first.opcode == Op.COPY && first.oparg == 1);
    }
}
