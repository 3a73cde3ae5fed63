package dev.vertebra.compiler.codegen;

import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.flow.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement that is open and that leaving early must undo: a loop, a handler, a context manager.
///
/// @param start where it begins, for `continue`
/// @param exit where it ends, for `break`
/// @param location the place of its cleaning up
/// @param finalBody the statements of `finally`
/// @param name the variable of an `except` clause
record FrameBlock(
        Kind kind,
        @Nullable Label start,
        @Nullable Label exit,
        Position location,
        List<Stmt> finalBody,
        @Nullable String name) {

    enum Kind {
        WHILE_LOOP,
        FOR_LOOP,
        TRY_EXCEPT,
        FINALLY_TRY,
        FINALLY_END,
        WITH,
        ASYNC_WITH,
        HANDLER_CLEANUP,
        POP_VALUE,
        EXCEPTION_HANDLER,
        EXCEPTION_GROUP_HANDLER,
        ASYNC_COMPREHENSION_GENERATOR,
        STOP_ITERATION
    }
}
