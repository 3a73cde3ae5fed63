package dev.vertebra.compiler.flow;

import static dev.vertebra.compiler.flow.FlowText.check;
import static dev.vertebra.compiler.flow.FlowText.checkPrepared;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.unit.Constants;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The passes that replace instructions by better ones.
final class InstructionPassTest {
    private static final Constant ONE = Constant.Int.of(1);
    private static final Constant TWO = Constant.Int.of(2);

    private static Constants constants(Constant... values) {
        Constants constants = new Constants();
        for (Constant value : values) {
            constants.add(value);
        }
        return constants;
    }

    /// The first constant stays, because it may be a doc string.
    @Test
    void constantThatNothingLoadsIsDropped() {
        Constant three = Constant.Int.of(3);
        check(
                """
                  LOAD_CONST 3
                  RETURN_CONST 0
                """,
                graph -> {
                    List<Object> left = UnusedConstants.run(graph, constants(ONE, TWO, Constant.NONE, three));
                    assertEquals(List.of(ONE, three), left);
                },
                """
                a:
                  LOAD_CONST 1 @1
                  RETURN_CONST 0
                """);
    }

    @Test
    void testOfAConstantIsDecided() {
        check("""
              LOAD_CONST 0
              POP_JUMP_IF_FALSE other
              LOAD_CONST 1
              RETURN_VALUE
            other:
              LOAD_CONST 1
              UNARY_NOT
              RETURN_VALUE
            """, graph -> ConstantLoads.run(graph, constants(Constant.TRUE, TWO)), """
            a:
              NOP @1
              NOP
            b:
              NOP @1
              RETURN_CONST 1
            c:
              LOAD_CONST 1 @1
              UNARY_NOT
              RETURN_VALUE
            """);
    }

    @Test
    void comparisonWithNoneIsAJump() {
        check("""
              LOAD_FAST 0
              LOAD_CONST 0
              IS_OP 0
              POP_JUMP_IF_FALSE other
              RETURN_CONST 0
            other:
              LOAD_FAST 0
              LOAD_CONST 0
              IS_OP 1
              TO_BOOL
              POP_JUMP_IF_FALSE other
              RETURN_CONST 0
            """, graph -> ConstantLoads.run(graph, constants(Constant.NONE)), """
            a:
              LOAD_FAST 0 @1
              NOP
              NOP
              POP_JUMP_IF_NOT_NONE c
            b:
              RETURN_CONST 0 @1
            c:
              LOAD_FAST 0 @1
              NOP
              NOP
              NOP
              POP_JUMP_IF_NONE c
            d:
              RETURN_CONST 0 @1
            """);
    }

    @Test
    void jumpToAJumpGoesToItsTarget() {
        checkPrepared("""
              LOAD_FAST 0
              POP_JUMP_IF_FALSE a
              JUMP b
            a:
              JUMP c
            b:
              RETURN_CONST 0
            c:
              RETURN_CONST 0
            """, graph -> Peephole.run(graph, constants(ONE)), """
            a:
              LOAD_FAST 0 @1
              NOP
              POP_JUMP_IF_FALSE e
            b:
              JUMP d @1
            c:
              JUMP e @1
            d:
              RETURN_CONST 0 @1
            e:
              RETURN_CONST 0 @1
            """);
    }

    @Test
    void tupleOfConstantsIsAConstant() {
        checkPrepared("""
              LOAD_CONST 0
              LOAD_CONST 1
              BUILD_TUPLE 2
              RETURN_VALUE
            """, graph -> Peephole.run(graph, constants(ONE, TWO)), """
            a:
              NOP @1
              NOP
              LOAD_CONST 2
              RETURN_VALUE
            """);
    }

    @Test
    void tupleThatIsUnpackedIsNotMade() {
        checkPrepared("""
              LOAD_FAST 0
              LOAD_FAST 1
              BUILD_TUPLE 2
              UNPACK_SEQUENCE 2
              STORE_FAST 0
              STORE_FAST 1
              RETURN_CONST 0
            """, graph -> Peephole.run(graph, constants(ONE)), """
            a:
              LOAD_FAST 0 @1
              LOAD_FAST 1
              NOP
              NOP
              STORE_FAST 1
              STORE_FAST 0
              RETURN_CONST 0
            """);
    }

    @Test
    void comparisonMakesItsOwnBool() {
        checkPrepared("""
              LOAD_FAST 0
              LOAD_FAST 1
              COMPARE_OP 2
              TO_BOOL
              UNARY_NOT
              RETURN_VALUE
            """, graph -> Peephole.run(graph, constants(ONE)), """
            a:
              LOAD_FAST 0 @1
              LOAD_FAST 1
              NOP
              COMPARE_OP 18
              UNARY_NOT
              RETURN_VALUE
            """);
    }

    @Test
    void swapsBeforeStoresAreDoneByTheirOrder() {
        check("""
              LOAD_FAST 0
              LOAD_FAST 1
              LOAD_FAST 2
              SWAP 3
              SWAP 2
              STORE_FAST 3
              STORE_FAST 4
              STORE_FAST 5
              RETURN_CONST 0
            """, graph -> Swaps.run(graph.entry), """
            a:
              LOAD_FAST 0 @1
              LOAD_FAST 1
              LOAD_FAST 2
              NOP
              NOP
              STORE_FAST 5
              STORE_FAST 3
              STORE_FAST 4
              RETURN_CONST 0
            """);
    }

    @Test
    void neighboursOnOneLineWithSmallOperandsAreOne() {
        check("""
              LOAD_FAST 0 @1
              LOAD_FAST 1
              STORE_FAST 2
              STORE_FAST 3
              STORE_FAST 4
              LOAD_FAST 4
              LOAD_FAST 15
              LOAD_FAST 16 @2
              LOAD_FAST 1
              LOAD_FAST 2 @3
              POP_TOP
              RETURN_CONST 0
            """, Superinstructions::run, """
            a:
              LOAD_FAST_LOAD_FAST 1 @1
              STORE_FAST_STORE_FAST 35
              STORE_FAST_LOAD_FAST 68
              LOAD_FAST 15
              LOAD_FAST 16 @2
              LOAD_FAST 1
              LOAD_FAST 2 @3
              POP_TOP
              RETURN_CONST 0
            """);
    }
}
