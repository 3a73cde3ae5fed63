package dev.vertebra.compiler.flow;

import org.jspecify.annotations.Nullable;

/// The blocks of one code object, in the order of the code.
///
/// Compare CPython Python/flowgraph.c _PyCfg_FromInstructionSequence.
final class FlowGraph {
    final Block entry = new Block();

    private Block current = entry;

    private FlowGraph() {}

    /// Cuts a sequence into blocks, after jumps and exits and before what is jumped to.
    static FlowGraph of(InstructionSequence sequence) {
        int size = sequence.instrs.size();
        @Nullable Label[] used = new @Nullable Label[size + 1];
        Block[] blocks = new Block[size + 1];
        for (Instr i : sequence.instrs) {
            if (i.label != null) {
                if (i.label.position < 0 || i.label.position >= size) {
                    throw new IllegalStateException("jump to an unplaced label");
                }
                used[i.label.position] = i.label;
            }
        }
        FlowGraph graph = new FlowGraph();
        boolean pending = false;
        for (int at = 0; at < size; at++) {
            pending = used[at] != null;
            pending = graph.maybeStart(pending);
            if (used[at] != null) {
                blocks[at] = graph.current;
            }
            graph.current.instrs.add(sequence.instrs.get(at));
        }
        for (Instr i : sequence.instrs) {
            if (i.label != null) {
                i.target = blocks[i.label.position];
                i.label = null;
            }
        }
        return graph;
    }

    /// Starts a block if the current one has ended or a label is pending.
    private boolean maybeStart(boolean pending) {
        Instr last = current.last();
        boolean ended = last != null && last.isTerminator();
        if (!ended && pending) {
            if (last != null || current.labelled) {
                ended = true;
            } else {
                current.labelled = true;
                return false;
            }
        }
        if (ended) {
            Block b = new Block();
            b.labelled = pending;
            current.next = b;
            current = b;
            return false;
        }
        return pending;
    }

    void clearVisited() {
        for (Block b = entry; b != null; b = b.next) {
            b.visited = false;
        }
    }

    int countBlocks() {
        int n = 0;
        for (Block b = entry; b != null; b = b.next) {
            n++;
        }
        return n;
    }
}
