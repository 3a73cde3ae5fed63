package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;

/// Gives jumps their direction. Conditional jumps only go forward: one that goes back becomes its opposite over an
/// unconditional jump.
///
/// Compare CPython Python/flowgraph.c normalize_jumps.
final class JumpDirections {
    private JumpDirections() {}

    static void run(FlowGraph graph) {
        graph.clearVisited();
        for (Block b = graph.entry; b != null; b = b.next) {
            b.visited = true;
            normalize(b);
        }
    }

    private static void normalize(Block b) {
        Instr last = b.last();
        if (last == null || !last.isJump()) {
            return;
        }
        boolean forward = !last.target().visited;
        int opposite = switch (last.opcode) {
            case Op.POP_JUMP_IF_NOT_NONE -> Op.POP_JUMP_IF_NONE;
            case Op.POP_JUMP_IF_NONE -> Op.POP_JUMP_IF_NOT_NONE;
            case Op.POP_JUMP_IF_FALSE -> Op.POP_JUMP_IF_TRUE;
            case Op.POP_JUMP_IF_TRUE -> Op.POP_JUMP_IF_FALSE;
            default -> 0;
        };
        if (last.opcode == Op.JUMP) {
            last.opcode = forward ? Op.JUMP_FORWARD : Op.JUMP_BACKWARD;
        } else if (last.opcode == Op.JUMP_NO_INTERRUPT) {
            last.opcode = forward ? Op.JUMP_FORWARD : Op.JUMP_BACKWARD_NO_INTERRUPT;
        } else if (opposite != 0 && !forward) {
            Block target = last.target();
            Block back = new Block();
            back.addJump(Op.JUMP, target, last.location);
            back.startDepth = target.startDepth;
            back.cold = b.cold;
            back.next = b.next;
            last.opcode = opposite;
            last.target = b.next;
            b.next = back;
        }
    }
}
