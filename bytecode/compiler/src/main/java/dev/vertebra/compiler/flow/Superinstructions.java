package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;

/// Joins two neighbouring loads and stores of locals below 16 into one instruction.
///
/// Compare CPython Python/flowgraph.c insert_superinstructions.
final class Superinstructions {
    private static final int LIMIT = 16;

    private Superinstructions() {}

    static void run(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            for (int at = 0; at + 1 < b.instrs.size(); at++) {
                Instr first = b.instrs.get(at);
                Instr second = b.instrs.get(at + 1);
                int joined = joined(first.opcode, second.opcode);
                if (joined != 0) {
                    join(first, second, joined);
                }
            }
        }
        RedundantCode.removeNops(graph);
    }

    private static int joined(int first, int second) {
        if (first == Op.LOAD_FAST) {
            return second == Op.LOAD_FAST ? Op.LOAD_FAST_LOAD_FAST : 0;
        }
        if (first != Op.STORE_FAST) {
            return 0;
        }
        return second == Op.LOAD_FAST
                ? Op.STORE_FAST_LOAD_FAST
                : second == Op.STORE_FAST ? Op.STORE_FAST_STORE_FAST : 0;
    }

    private static void join(Instr first, Instr second, int opcode) {
        if (first.line() >= 0 && second.line() >= 0 && first.line() != second.line()) {
            return;
        }
        if (first.oparg < LIMIT && second.oparg < LIMIT) {
            first.set(opcode, first.oparg << 4 | second.oparg);
            second.nop();
        }
    }
}
