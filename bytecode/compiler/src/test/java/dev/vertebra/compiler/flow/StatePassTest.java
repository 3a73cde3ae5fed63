package dev.vertebra.compiler.flow;

import static dev.vertebra.compiler.flow.FlowText.check;
import static dev.vertebra.compiler.flow.FlowText.checkPrepared;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// The passes that find out what holds at each instruction: handlers, lines, bound locals, the stack.
final class StatePassTest {
    @Test
    void handlerCoversFromSetupToPop() {
        check("""
              SETUP_FINALLY handler
              LOAD_FAST 0
              POP_TOP
              POP_BLOCK
              RETURN_CONST 0
            handler:
              PUSH_EXC_INFO
              RERAISE 0
            """, ExceptionTargets::run, """
            a:
              SETUP_FINALLY b @1
              LOAD_FAST 0 !b
              POP_TOP !b
              NOP
              RETURN_CONST 0
            b:
              PUSH_EXC_INFO @1
              RERAISE 0
            """);
    }

    @Test
    void innerHandlerIsCoveredByTheOuterOne() {
        check("""
              SETUP_FINALLY outer
              SETUP_FINALLY inner
              NOP
              POP_BLOCK
              LOAD_FAST 0
              POP_BLOCK
              RETURN_VALUE
            inner:
              POP_TOP
              RERAISE 0
            outer:
              RERAISE 0
            """, ExceptionTargets::run, """
            a:
              SETUP_FINALLY c @1
              SETUP_FINALLY b
              NOP !b
              NOP
              LOAD_FAST 0 !c
              NOP
              RETURN_VALUE
            b:
              POP_TOP @1 !c
              RERAISE 0 !c
            c:
              RERAISE 0 @1
            """);
    }

    @Test
    void codeWithoutLineTakesThatOfTheCodeBefore() {
        checkPrepared("""
              LOAD_FAST 0 @1
              POP_JUMP_IF_FALSE other
              LOAD_FAST 1 @2
              POP_TOP @-
              JUMP end
            other:
              LOAD_FAST 2 @3
              POP_TOP
            end:
              RETURN_CONST 0 @-
            """, LineNumbers::run, """
            a:
              LOAD_FAST 0 @1
              POP_JUMP_IF_FALSE c
            b:
              LOAD_FAST 1 @2
              POP_TOP
              JUMP e
            c:
              LOAD_FAST 2 @3
              POP_TOP
            d:
              RETURN_CONST 0 @3
            e:
              RETURN_CONST 0 @2
            """);
    }

    @Test
    void onlyLoadsOfPossiblyUnboundLocalsCheck() {
        check("""
              LOAD_FAST 0
              POP_TOP
              LOAD_FAST 1
              STORE_FAST 1
              LOAD_FAST 1
              POP_JUMP_IF_FALSE end
              DELETE_FAST 1
            end:
              LOAD_FAST 1
              RETURN_VALUE
            """, graph -> UnboundLocals.run(graph, 2, 1), """
            a:
              LOAD_FAST 0 @1
              POP_TOP
              LOAD_FAST_CHECK 1
              STORE_FAST 1
              LOAD_FAST 1
              POP_JUMP_IF_FALSE c
            b:
              DELETE_FAST 1 @1
            c:
              LOAD_FAST_CHECK 1 @1
              RETURN_VALUE
            """);
    }

    @Test
    void stackIsAsDeepAsItsDeepestPath() {
        FlowGraph loop = FlowText.parse("""
              LOAD_FAST 0
              GET_ITER
            top:
              FOR_ITER out
              POP_TOP
              LOAD_FAST 1
              PUSH_NULL
              CALL 0
              POP_TOP
              JUMP top
            out:
              END_FOR
              POP_TOP
              RETURN_CONST 0
            """);
        assertEquals(3, StackDepth.run(loop));
    }

    @Test
    void pathsThatMeetWithDifferentStacksAreRefused() {
        FlowGraph wrong = FlowText.parse("""
              LOAD_FAST 0
              POP_JUMP_IF_FALSE end
              LOAD_FAST 1
            end:
              RETURN_CONST 0
            """);
        assertThrows(InvalidGraphException.class, () -> StackDepth.run(wrong));
    }
}
