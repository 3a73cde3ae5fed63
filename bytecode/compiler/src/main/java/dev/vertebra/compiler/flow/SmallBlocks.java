package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;

/// Copies short exits, and blocks without lines, to where they are jumped to.
///
/// Compare CPython Python/flowgraph.c inline_small_or_no_lineno_blocks.
final class SmallBlocks {
    private static final int MAX_COPY_SIZE = 4;

    private SmallBlocks() {}

    static void run(FlowGraph graph) {
        boolean changes;
        do {
            changes = false;
            for (Block b = graph.entry; b != null; b = b.next) {
                changes |= inline(b);
            }
        } while (changes);
    }

    private static boolean inline(Block b) {
        Instr last = b.last();
        if (last == null || !last.isUnconditionalJump()) {
            return false;
        }
        Block target = last.target();
        boolean smallExit = target.exitsScope() && target.instrs.size() <= MAX_COPY_SIZE;
        boolean noLine = target.hasNoLine() && !target.fallsThrough();
        if (!smallExit && !noLine) {
            return false;
        }
        int removed = last.opcode;
        last.nop();
        b.appendAll(target);
        Instr end = b.last();
        if (noLine && end != null && end.isUnconditionalJump() && removed == Op.JUMP) {
            end.opcode = Op.JUMP;
        }
        target.predecessors--;
        return true;
    }
}
