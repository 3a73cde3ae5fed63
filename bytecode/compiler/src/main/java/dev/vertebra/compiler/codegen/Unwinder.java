package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.codegen.FrameBlock.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Undoes open statements when `return`, `break` or `continue` leaves them.
///
/// Compare CPython Python/compile.c compiler_unwind_fblock.
final class Unwinder {
    private final CodeGenerator g;
    private final CodeWriter w;

    /// The place of the next unwinding instruction; artificial after a `finally` body or an exit call.
    private Position at = CodeWriter.NOWHERE;

    Unwinder(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    /// What unwinding found and where the instructions after it belong.
    record Result(@Nullable FrameBlock loop, Position at) {}

    /// Undoes all open statements.
    ///
    /// @param keepTop whether the value on top of the stack stays there
    Result unwindAll(Position from, boolean keepTop) {
        at = from;
        unwindStack(keepTop, false);
        return new Result(null, at);
    }

    /// Undoes the open statements inside the innermost loop, which is in the result if there is one.
    Result unwindToLoop(Position from) {
        at = from;
        FrameBlock loop = unwindStack(false, true);
        return new Result(loop, at);
    }

    /// Undoes one statement.
    Position unwind(Position from, FrameBlock block) {
        at = from;
        unwind(block, false);
        return at;
    }

    private @Nullable FrameBlock unwindStack(boolean keepTop, boolean toLoop) {
        List<FrameBlock> blocks = w.unit().blocks;
        if (blocks.isEmpty()) {
            return null;
        }
        FrameBlock top = blocks.getLast();
        if (top.kind() == Kind.EXCEPTION_GROUP_HANDLER) {
            throw w.error("'break', 'continue' and 'return' cannot appear in an except* block", at);
        }
        if (toLoop && (top.kind() == Kind.WHILE_LOOP || top.kind() == Kind.FOR_LOOP)) {
            return top;
        }
        blocks.removeLast();
        unwind(top, keepTop);
        FrameBlock loop = unwindStack(keepTop, toLoop);
        blocks.add(top);
        return loop;
    }

    private void unwind(FrameBlock block, boolean keepTop) {
        switch (block.kind()) {
            case WHILE_LOOP,
                    EXCEPTION_HANDLER,
                    EXCEPTION_GROUP_HANDLER,
                    ASYNC_COMPREHENSION_GENERATOR,
                    STOP_ITERATION -> {}
            case FOR_LOOP, POP_VALUE -> {
                keep(keepTop);
                w.op(at, Op.POP_TOP);
            }
            case TRY_EXCEPT -> w.op(at, Op.POP_BLOCK);
            case FINALLY_TRY -> finallyTry(block, keepTop);
            case FINALLY_END -> {
                keep(keepTop);
                w.op(at, Op.POP_TOP);
                keep(keepTop);
                w.op(at, Op.POP_BLOCK);
                w.op(at, Op.POP_EXCEPT);
            }
            case WITH, ASYNC_WITH -> {
                at = block.location();
                w.op(at, Op.POP_BLOCK);
                keep(keepTop);
                g.withs.callExitWithNones(at);
                if (block.kind() == Kind.ASYNC_WITH) {
                    w.await(at, 2);
                }
                w.op(at, Op.POP_TOP);
                at = CodeWriter.NOWHERE;
            }
            case HANDLER_CLEANUP -> handlerCleanup(block, keepTop);
        }
    }

    private void keep(boolean keepTop) {
        if (keepTop) {
            w.op(at, Op.SWAP, 2);
        }
    }

    private void finallyTry(FrameBlock block, boolean keepTop) {
        w.op(at, Op.POP_BLOCK);
        if (keepTop) {
            w.push(Kind.POP_VALUE, at);
        }
        Position outer = at;
        g.stmts.all(block.finalBody());
        at = outer;
        if (keepTop) {
            w.popBlock();
        }
        at = CodeWriter.NOWHERE;
    }

    private void handlerCleanup(FrameBlock block, boolean keepTop) {
        if (block.name() != null) {
            w.op(at, Op.POP_BLOCK);
        }
        keep(keepTop);
        w.op(at, Op.POP_BLOCK);
        w.op(at, Op.POP_EXCEPT);
        if (block.name() != null) {
            forget(at, block.name());
        }
    }

    /// Unbinds the variable of an `except` clause.
    void forget(Position where, String name) {
        w.loadConst(where, Constant.NONE);
        g.names.store(where, name);
        g.names.delete(where, name);
    }
}
