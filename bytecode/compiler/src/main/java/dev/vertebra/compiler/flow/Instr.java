package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.compiler.ast.Position;
import org.jspecify.annotations.Nullable;

/// One instruction, real or pseudo, on its way through the passes.
public final class Instr {
    /// The place of instructions that come from nowhere in the source.
    public static final Position NO_LOCATION = new Position(-1, -1, -1, -1);

    int opcode;
    int oparg;
    Position location;
    /// Where it jumps, while still a label.
    @Nullable
    Label label;
    /// Where it jumps, once there are blocks.
    @Nullable
    Block target;
    /// The handler of exceptions that it raises.
    @Nullable
    Block except;

    Instr(int opcode, int oparg, @Nullable Label label, Position location) {
        this.opcode = opcode;
        this.oparg = oparg;
        this.label = label;
        this.location = location;
    }

    Instr copy() {
        Instr copy = new Instr(opcode, oparg, label, location);
        copy.target = target;
        copy.except = except;
        return copy;
    }

    Block target() {
        if (target == null) {
            throw new IllegalStateException("instruction without target");
        }
        return target;
    }

    int line() {
        return location.lineno();
    }

    void set(int opcode, int oparg) {
        this.opcode = opcode;
        this.oparg = oparg;
    }

    void nop() {
        opcode = Op.NOP;
        oparg = 0;
    }

    boolean isJump() {
        return switch (opcode) {
            case Op.JUMP,
                    Op.JUMP_NO_INTERRUPT,
                    Op.JUMP_FORWARD,
                    Op.JUMP_BACKWARD,
                    Op.JUMP_BACKWARD_NO_INTERRUPT,
                    Op.POP_JUMP_IF_FALSE,
                    Op.POP_JUMP_IF_TRUE,
                    Op.POP_JUMP_IF_NONE,
                    Op.POP_JUMP_IF_NOT_NONE,
                    Op.FOR_ITER,
                    Op.SEND -> true;
            default -> false;
        };
    }

    boolean isUnconditionalJump() {
        return switch (opcode) {
            case Op.JUMP, Op.JUMP_NO_INTERRUPT, Op.JUMP_FORWARD, Op.JUMP_BACKWARD, Op.JUMP_BACKWARD_NO_INTERRUPT ->
                true;
            default -> false;
        };
    }

    boolean isBlockPush() {
        return opcode == Op.SETUP_FINALLY || opcode == Op.SETUP_WITH || opcode == Op.SETUP_CLEANUP;
    }

    boolean hasTarget() {
        return isJump() || isBlockPush();
    }

    boolean isScopeExit() {
        return switch (opcode) {
            case Op.RETURN_VALUE, Op.RETURN_CONST, Op.RAISE_VARARGS, Op.RERAISE -> true;
            default -> false;
        };
    }

    boolean isTerminator() {
        return isJump() || isScopeExit();
    }

    /// Whether signals and requests to hand over the interpreter lock are looked at here.
    boolean hasEvalBreak() {
        return switch (opcode) {
            case Op.CALL, Op.CALL_FUNCTION_EX, Op.CALL_KW, Op.JUMP_BACKWARD, Op.RESUME, Op.JUMP -> true;
            default -> false;
        };
    }

    boolean loadsConst() {
        return opcode == Op.LOAD_CONST || opcode == Op.RETURN_CONST;
    }

    @Override
    public String toString() {
        return Opcode.of(opcode) + " " + oparg + " @" + location.lineno();
    }
}
