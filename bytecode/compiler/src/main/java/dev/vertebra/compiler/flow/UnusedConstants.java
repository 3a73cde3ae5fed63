package dev.vertebra.compiler.flow;

import dev.vertebra.compiler.unit.Constants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Drops constants that no instruction loads. The first stays, it may be the doc string.
///
/// Compare CPython Python/flowgraph.c remove_unused_consts.
final class UnusedConstants {
    private UnusedConstants() {}

    /// Renumbers the operands and gives the constants that stay.
    static List<Object> run(FlowGraph graph, Constants constants) {
        List<Object> all = constants.values();
        int[] newIndex = new int[all.size()];
        Arrays.fill(newIndex, -1);
        if (newIndex.length > 0) {
            newIndex[0] = 0;
        }
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr i : b.instrs) {
                if (i.loadsConst()) {
                    newIndex[i.oparg] = 0;
                }
            }
        }
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < newIndex.length; i++) {
            if (newIndex[i] >= 0) {
                newIndex[i] = kept.size();
                kept.add(all.get(i));
            }
        }
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr i : b.instrs) {
                if (i.loadsConst()) {
                    i.oparg = newIndex[i.oparg];
                }
            }
        }
        return kept;
    }
}
