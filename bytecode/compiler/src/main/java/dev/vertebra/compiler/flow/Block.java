package dev.vertebra.compiler.flow;

import dev.vertebra.compiler.ast.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A basic block: instructions that run one after the other, entered only at the first and left only after the last.
///
/// Compare CPython Python/flowgraph.c basicblock.
final class Block {
    final ArrayList<Instr> instrs = new ArrayList<>();
    /// The block that follows in the code.
    @Nullable
    Block next;
    /// Whether something refers to it by a label.
    boolean labelled;

    int predecessors;
    int startDepth = Integer.MIN_VALUE;
    int offset;
    boolean exceptHandler;
    boolean preserveLasti;
    boolean cold;
    boolean warm;
    boolean visited;
    /// Bit i is set if the local i may be unbound on entry.
    long unsafeLocals;
    /// The handlers in force on entry, while they are being determined.
    @Nullable
    List<Block> handlers;

    @Nullable
    Instr last() {
        return instrs.isEmpty() ? null : instrs.getLast();
    }

    void add(int opcode, int oparg, Position location) {
        instrs.add(new Instr(opcode, oparg, null, location));
    }

    void addJump(int opcode, Block target, Position location) {
        Instr jump = new Instr(opcode, 0, null, location);
        jump.target = target;
        instrs.add(jump);
    }

    void appendAll(Block other) {
        for (Instr i : other.instrs) {
            instrs.add(i.copy());
        }
    }

    boolean exitsScope() {
        Instr last = last();
        return last != null && last.isScopeExit();
    }

    boolean fallsThrough() {
        Instr last = last();
        return last == null || !(last.isScopeExit() || last.isUnconditionalJump());
    }

    boolean hasNoLine() {
        for (Instr i : instrs) {
            if (i.line() >= 0) {
                return false;
            }
        }
        return true;
    }

    boolean hasEvalBreak() {
        for (Instr i : instrs) {
            if (i.hasEvalBreak()) {
                return true;
            }
        }
        return false;
    }

    int opcodeAt(int index) {
        return index < instrs.size() ? instrs.get(index).opcode : 0;
    }

    /// The first block from `block` on that has instructions, or null.
    static @Nullable Block nextNonEmpty(@Nullable Block block) {
        Block b = block;
        while (b != null && b.instrs.isEmpty()) {
            b = b.next;
        }
        return b;
    }
}
