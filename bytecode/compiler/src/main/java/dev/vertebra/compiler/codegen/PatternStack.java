package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.flow.Label;
import java.util.ArrayList;
import java.util.List;

/// Moves captured values to their places on the stack, and pops them all when a pattern fails.
///
/// Compare CPython Python/compile.c jump_to_fail_pop, pattern_helper_rotate.
final class PatternStack {
    private final CodeWriter w;

    PatternStack(CodeWriter writer) {
        this.w = writer;
    }

    void ensureFailPop(PatternContext pc, int pops) {
        while (pc.failPop.size() <= pops) {
            pc.failPop.add(new Label());
        }
    }

    void jumpToFailPop(Position at, PatternContext pc, int opcode) {
        int pops = pc.onTop + pc.stores.size();
        ensureFailPop(pc, pops);
        w.jump(at, opcode, pc.failPop.get(pops));
    }

    void emitFailPop(Position at, PatternContext pc) {
        for (int i = pc.failPop.size() - 1; i > 0; i--) {
            w.place(pc.failPop.get(i));
            w.op(at, Op.POP_TOP);
        }
        if (!pc.failPop.isEmpty()) {
            w.place(pc.failPop.getFirst());
        }
        pc.failPop = new ArrayList<>();
    }

    /// Moves the top of the stack down to position `count`.
    void rotate(Position at, int count) {
        for (int i = count; i > 1; i--) {
            w.op(at, Op.SWAP, i);
        }
    }

    /// Brings the captures of an alternative into the order of the first one's.
    void reorder(Position at, Position whole, List<String> stores, List<String> control) {
        if (stores.size() != control.size()) {
            throw w.error("alternative patterns bind different names", whole);
        }
        for (int wanted = control.size() - 1; wanted >= 0; wanted--) {
            int found = stores.indexOf(control.get(wanted));
            if (found < 0) {
                throw w.error("alternative patterns bind different names", whole);
            }
            if (found == wanted) {
                continue;
            }
            int rotations = found + 1;
            List<String> rotated = new ArrayList<>(stores.subList(0, rotations));
            stores.subList(0, rotations).clear();
            stores.addAll(wanted - found, rotated);
            for (int i = 0; i < rotations; i++) {
                rotate(at, wanted + 1);
            }
        }
    }
}
