package dev.vertebra.natives.sre;

import org.jspecify.annotations.Nullable;

/// A pattern as a program of the [Machine]: instructions in an array, and the tests of single characters that they
/// name. [ProgramBuilder] makes it; behind the name of each instruction stand its operands.
///
/// @param code the instructions
/// @param tests the tests that they name by number
/// @param loops how many loops there are; each has a count and a last position
/// @param opening what every match begins with
record Program(int[] code, CharTest[] tests, int loops, Opening opening) {
    /// One character passes a test: test.
    static final int CHAR = 0;

    /// Go on here, and at the target if that fails: target, and what either way may begin with, tests or
    /// [#UNKNOWN].
    static final int SPLIT = 1;

    /// Target.
    static final int JUMP = 2;

    /// A group begins or ends: mark.
    static final int MARK = 3;

    /// Loop.
    static final int LOOP_START = 4;

    /// Once more or on, the former first: loop, least, most, exit, and what body and exit may begin with.
    static final int LOOP_MAX = 5;

    /// Once more or on, the latter first: loop, least, most, exit.
    static final int LOOP_MIN = 6;

    /// A run of characters: test, least, most, what may come behind it.
    static final int GREEDY = 7;

    /// As above, as short as may be.
    static final int LAZY = 8;

    /// As above; what it has taken it keeps.
    static final int POSSESSIVE = 9;

    /// Address behind the group, how far back it begins.
    static final int ASSERT = 10;

    /// As above.
    static final int ASSERT_NOT = 11;

    /// Address behind the group.
    static final int ATOMIC = 12;

    /// The end of the group that began last.
    static final int GROUP_END = 13;

    /// What a group has matched: group, fold.
    static final int GROUPREF = 14;

    /// Group, the target if it has not matched.
    static final int IF_GROUP = 15;

    /// A condition on the position.
    static final int AT = 16;

    /// Never.
    static final int FAIL = 17;

    /// The end of the pattern.
    static final int MATCH = 18;

    /// One character: code point.
    static final int LITERAL = 19;

    /// Several characters: their number and they themselves.
    static final int STRING = 20;

    /// The number that stands for a test that is not known: anything may be there, or nothing.
    static final int UNKNOWN = -1;

    /// What is known of the begin of every match, so that a search can pass over positions where there is none.
    ///
    /// @param text the literal text that it begins with, of two units at least, or null
    /// @param only the only character that it can begin with, or -1
    /// @param test a test for its first character, or null if it may be empty or anything
    /// @param place a place of [Positions] at which it must be, or -1
    record Opening(
            @Nullable String text, int only, @Nullable CharTest test, int place) {}

    /// The number of words that an instruction takes.
    static int width(int[] code, int pc) {
        return switch (code[pc]) {
            case STRING -> 2 + code[pc + 1];
            case LOOP_MAX -> 7;
            case LOOP_MIN, GREEDY, LAZY, POSSESSIVE -> 5;
            case SPLIT -> 4;
            case ASSERT, ASSERT_NOT, GROUPREF, IF_GROUP -> 3;
            case CHAR, JUMP, MARK, LOOP_START, ATOMIC, AT, LITERAL -> 2;
            default -> 1;
        };
    }
}
