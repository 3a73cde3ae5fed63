package dev.vertebra.natives.sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A [Program] while it is written.
final class ProgramBuilder {
    private int[] code = new int[32];
    private int size;
    private final List<CharTest> tests = new ArrayList<>();

    /// How many loops there are so far.
    int loops;

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

    int get(int at) {
        return code[at];
    }

    void set(int at, int word) {
        code[at] = word;
    }

    /// The number of a test.
    int test(CharTest test) {
        tests.add(test);
        return tests.size() - 1;
    }

    /// The program, with what is known about its ways.
    Program build() {
        int[] words = Arrays.copyOf(code, size);
        Program.Opening opening = new Openings(words, tests).fill();
        return new Program(words, tests.toArray(new CharTest[0]), loops, opening);
    }
}
