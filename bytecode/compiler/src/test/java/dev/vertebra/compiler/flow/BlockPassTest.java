package dev.vertebra.compiler.flow;

import static dev.vertebra.compiler.flow.FlowText.check;
import static dev.vertebra.compiler.flow.FlowText.checkPrepared;

import org.junit.jupiter.api.Test;

/// The passes that move, join and remove blocks and what does nothing.
final class BlockPassTest {
    @Test
    void smallExitIsCopiedToWhoJumpsThere() {
        check("""
              LOAD_FAST 0 @1
              POP_JUMP_IF_FALSE end
              NOP @2
              JUMP end
            end:
              RETURN_CONST 0 @-
            """, SmallBlocks::run, """
            a:
              LOAD_FAST 0 @1
              POP_JUMP_IF_FALSE c
            b:
              NOP @2
              NOP c
              RETURN_CONST 0 @-
            c:
              RETURN_CONST 0 @-
            """);
    }

    @Test
    void whatNothingLeadsToIsRemoved() {
        checkPrepared("""
              JUMP end
              LOAD_FAST 0
              POP_TOP
            end:
              RETURN_CONST 0
            dead:
              RETURN_CONST 1
            """, Reachability::run, """
            a:
              JUMP c @1
            b:
            c:
              RETURN_CONST 0 @1
            d:
            """);
    }

    @Test
    void nopThatIsAloneOnItsLineStays() {
        check("""
              NOP @1
              LOAD_FAST 0
              NOP @2
              POP_TOP
              NOP @3
              RETURN_CONST 0 @4
            """, RedundantCode::removeNops, """
            a:
              LOAD_FAST 0 @1
              POP_TOP @2
              NOP @3
              RETURN_CONST 0 @4
            """);
    }

    @Test
    void loadsThatArePoppedAtOnceAreRemoved() {
        checkPrepared("""
              LOAD_FAST 0
              POP_TOP
              COPY 1
              POP_TOP
              RETURN_CONST 0
            """, RedundantCode::removeNopsAndPairs, """
            a:
              LOAD_FAST 0 @1
              POP_TOP
              RETURN_CONST 0
            """);
    }

    @Test
    void jumpToTheNextBlockIsRemoved() {
        checkPrepared("""
              LOAD_FAST 0
              POP_JUMP_IF_FALSE end
              JUMP end
            end:
              RETURN_CONST 0
            """, RedundantCode::removeNopsAndJumps, """
            a:
              LOAD_FAST 0 @1
              POP_JUMP_IF_FALSE c
            b:
            c:
              RETURN_CONST 0 @1
            """);
    }

    @Test
    void handlersGoBehindTheRest() {
        checkPrepared("""
              SETUP_FINALLY handler
              LOAD_FAST 0
              POP_BLOCK
              JUMP end
            handler:
              PUSH_EXC_INFO
              POP_EXCEPT
              JUMP end
            end:
              RETURN_CONST 0
            """, ColdBlocks::run, """
            a:
              SETUP_FINALLY c @1
              LOAD_FAST 0 !c
            b:
              RETURN_CONST 0 @1
            c: cold
              PUSH_EXC_INFO @1
              POP_EXCEPT
              JUMP b
            """);
    }

    @Test
    void conditionalJumpBackIsInvertedAroundAJump() {
        checkPrepared("""
            top:
              LOAD_FAST 0
              POP_JUMP_IF_FALSE end
              JUMP top
            end:
              LOAD_FAST 1
              POP_JUMP_IF_TRUE top
              JUMP out
            out:
              RETURN_CONST 0
            """, JumpDirections::run, """
            a:
              LOAD_FAST 0 @1
              POP_JUMP_IF_FALSE c
            b:
              JUMP_BACKWARD a @1
            c:
              LOAD_FAST 1 @1
              POP_JUMP_IF_FALSE e
            d:
              JUMP_BACKWARD a @1
            e:
              JUMP_FORWARD f @1
            f:
              RETURN_CONST 0 @1
            """);
    }
}
