package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.fold.ConstantFolder;
import dev.vertebra.compiler.unit.Constants;
import java.util.List;

/// Simplifies what follows the load of a constant: conditional jumps, tests for None, returns, conversions to bool.
///
/// Compare CPython Python/flowgraph.c optimize_load_const.
final class ConstantLoads {
    private final Constants constants;

    private ConstantLoads(Constants constants) {
        this.constants = constants;
    }

    static void run(FlowGraph graph, Constants constants) {
        ConstantLoads pass = new ConstantLoads(constants);
        for (Block b = graph.entry; b != null; b = b.next) {
            pass.run(b);
        }
    }

    private void run(Block b) {
        List<Instr> instrs = b.instrs;
        int opcode = 0;
        int oparg = 0;
        for (int at = 0; at < instrs.size(); at++) {
            Instr i = instrs.get(at);
            boolean copyOfConst = opcode == Op.LOAD_CONST && i.opcode == Op.COPY && i.oparg == 1;
            if (!copyOfConst) {
                opcode = i.opcode;
                oparg = i.oparg;
            }
            if (opcode != Op.LOAD_CONST || at + 1 >= instrs.size()) {
                continue;
            }
            Instr next = instrs.get(at + 1);
            switch (next.opcode) {
                case Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE -> {
                    boolean jumpIfTrue = next.opcode == Op.POP_JUMP_IF_TRUE;
                    i.nop();
                    if (isTrue(oparg) == jumpIfTrue) {
                        next.opcode = Op.JUMP;
                    } else {
                        next.nop();
                        next.target = null;
                    }
                }
                case Op.IS_OP -> testForNone(instrs, at, oparg);
                case Op.RETURN_VALUE -> {
                    i.nop();
                    next.set(Op.RETURN_CONST, oparg);
                }
                case Op.TO_BOOL -> {
                    int value = constants.add(isTrue(oparg) ? Constant.TRUE : Constant.FALSE);
                    i.nop();
                    next.set(Op.LOAD_CONST, value);
                }
                default -> {}
            }
        }
    }

    private boolean isTrue(int oparg) {
        return !(constants.get(oparg) instanceof Constant c) || ConstantFolder.truth(c);
    }

    private void testForNone(List<Instr> instrs, int at, int oparg) {
        if (!(constants.get(oparg) instanceof Constant.None) || instrs.size() <= at + 2) {
            return;
        }
        Instr test = instrs.get(at + 1);
        Instr jump = instrs.get(at + 2);
        if (jump.opcode == Op.TO_BOOL) {
            jump.nop();
            if (instrs.size() <= at + 3) {
                return;
            }
            jump = instrs.get(at + 3);
        }
        boolean invert = test.oparg != 0;
        if (jump.opcode == Op.POP_JUMP_IF_FALSE) {
            invert = !invert;
        } else if (jump.opcode != Op.POP_JUMP_IF_TRUE) {
            return;
        }
        instrs.get(at).nop();
        test.nop();
        jump.opcode = invert ? Op.POP_JUMP_IF_NOT_NONE : Op.POP_JUMP_IF_NONE;
    }
}
