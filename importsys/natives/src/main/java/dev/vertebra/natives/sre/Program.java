package dev.vertebra.natives.sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pattern as a program of the [Machine]: instructions in an array, and the tests of single characters that they
/// name.
final class Program {
    static final int CHAR = 0;
    static final int SPLIT = 1;
    static final int JUMP = 2;
    static final int MARK = 3;
    static final int LOOP_START = 4;
    static final int LOOP_MAX = 5;
    static final int LOOP_MIN = 6;
    static final int LOOP_MIN_AGAIN = 7;
    static final int GREEDY = 8;
    static final int LAZY = 9;
    static final int POSSESSIVE = 10;
    static final int ASSERT = 11;
    static final int ASSERT_NOT = 12;
    static final int ATOMIC = 13;
    static final int GROUP_END = 14;
    static final int GROUPREF = 15;
    static final int IF_GROUP = 16;
    static final int AT = 17;
    static final int FAIL = 18;
    static final int MATCH = 19;

    private int[] code = new int[32];
    private int size;
    private final List<CharTest> tests = new ArrayList<>();

    /// How many loops there are; each has a count and a last position.
    int loops;

    /// A test for the first character of every match, or null.
    @Nullable
    CharTest first;

    int size() {
        return size;
    }

    int add(int word) {
        if (size == code.length) {
            code = Arrays.copyOf(code, 2 * size);
        }
        code[size] = word;
        return size++;
    }

    void set(int at, int word) {
        code[at] = word;
    }

    int test(CharTest test) {
        tests.add(test);
        return tests.size() - 1;
    }

    int[] code() {
        return Arrays.copyOf(code, size);
    }

    CharTest[] tests() {
        return tests.toArray(new CharTest[0]);
    }
}
