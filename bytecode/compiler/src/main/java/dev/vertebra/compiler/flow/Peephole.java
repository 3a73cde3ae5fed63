package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.unit.Constants;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Simplifies neighbours within a block and jumps to jumps.
///
/// Compare CPython Python/flowgraph.c optimize_basic_block.
final class Peephole {
    private final Constants constants;

    private Peephole(Constants constants) {
        this.constants = constants;
    }

    static void run(FlowGraph graph, Constants constants) {
        Peephole pass = new Peephole(constants);
        for (Block b = graph.entry; b != null; b = b.next) {
            pass.run(b);
            Swaps.run(b);
        }
    }

    private void run(Block b) {
        for (int at = 0; at < b.instrs.size(); at++) {
            Instr i = b.instrs.get(at);
            if (i.isJump()) {
                at -= thread(b, i);
            } else {
                Instr next = at + 1 < b.instrs.size() ? b.instrs.get(at + 1) : null;
                pair(b, at, i, next);
            }
        }
    }

    /// Lets a jump to a jump go to where that one goes. Returns 1 if the instruction is to be looked at again.
    private static int thread(Block b, Instr i) {
        Instr target = i.target().instrs.isEmpty() ? null : i.target().instrs.getFirst();
        if (target == null) {
            return 0;
        }
        boolean toJump = target.opcode == Op.JUMP;
        return switch (i.opcode) {
            case Op.POP_JUMP_IF_NOT_NONE, Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE ->
                toJump ? thread(b, i, target, i.opcode) : 0;
            case Op.JUMP, Op.JUMP_NO_INTERRUPT ->
                toJump
                        ? thread(b, i, target, Op.JUMP)
                        : target.opcode == Op.JUMP_NO_INTERRUPT ? thread(b, i, target, i.opcode) : 0;
            default -> 0;
        };
    }

    private static int thread(Block b, Instr i, Instr target, int opcode) {
        if (i.target == target.target) {
            return 0;
        }
        i.nop();
        i.target = null;
        b.addJump(opcode, target.target(), target.location);
        return 1;
    }

    private void pair(Block b, int at, Instr i, @Nullable Instr next) {
        int nextOp = next == null ? 0 : next.opcode;
        switch (i.opcode) {
            case Op.BUILD_TUPLE -> buildTuple(b, at, i, next);
            case Op.SWAP -> {
                if (i.oparg == 1) {
                    i.nop();
                }
            }
            case Op.CALL_INTRINSIC_1 -> {}
            default -> {
                if (next != null) {
                    pair(i, next, nextOp);
                }
            }
        }
    }

    private static void pair(Instr i, Instr next, int nextOp) {
        switch (i.opcode) {
            case Op.STORE_FAST -> {
                if (nextOp == Op.STORE_FAST && i.oparg == next.oparg && i.line() == next.line()) {
                    i.set(Op.POP_TOP, 0);
                }
            }
            case Op.LOAD_GLOBAL -> {
                if (nextOp == Op.PUSH_NULL && (i.oparg & 1) == 0) {
                    i.oparg |= 1;
                    next.nop();
                }
            }
            case Op.COMPARE_OP -> {
                if (nextOp == Op.TO_BOOL) {
                    next.set(Op.COMPARE_OP, i.oparg | 16);
                    i.nop();
                }
            }
            case Op.CONTAINS_OP, Op.IS_OP -> {
                if (nextOp == Op.TO_BOOL) {
                    next.set(i.opcode, i.oparg);
                    i.nop();
                }
            }
            case Op.TO_BOOL -> {
                if (nextOp == Op.TO_BOOL) {
                    i.nop();
                }
            }
            case Op.UNARY_NOT -> {
                if (nextOp == Op.TO_BOOL) {
                    i.nop();
                    next.set(Op.UNARY_NOT, 0);
                } else if (nextOp == Op.UNARY_NOT) {
                    i.nop();
                    next.nop();
                }
            }
            default -> {}
        }
    }

    private void buildTuple(Block b, int at, Instr i, @Nullable Instr next) {
        int size = i.oparg;
        if (next != null && next.opcode == Op.UNPACK_SEQUENCE && next.oparg == size) {
            if (size == 1) {
                i.nop();
                next.nop();
                return;
            }
            if (size == 2 || size == 3) {
                i.nop();
                next.opcode = Op.SWAP;
                return;
            }
        }
        if (at >= size) {
            foldTuple(b, at, size);
        }
    }

    /// Makes a constant of a tuple that is built of constants.
    private void foldTuple(Block b, int at, int size) {
        for (int k = at - size; k < at; k++) {
            Instr load = b.instrs.get(k);
            if (!load.loadsConst() || !(constants.get(load.oparg) instanceof Constant)) {
                return;
            }
        }
        List<Constant> elements = new ArrayList<>(size);
        for (int k = at - size; k < at; k++) {
            Instr load = b.instrs.get(k);
            if (constants.get(load.oparg) instanceof Constant c) {
                elements.add(c);
            }
            load.nop();
        }
        b.instrs.get(at).set(Op.LOAD_CONST, constants.add(new Constant.Tuple(elements)));
    }
}
