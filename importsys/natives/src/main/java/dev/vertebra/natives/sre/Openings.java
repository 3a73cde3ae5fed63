package dev.vertebra.natives.sre;

import dev.vertebra.natives.sre.Program.Opening;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds out with which characters the ways of a program can begin, and writes it into the instructions that choose
/// between ways.
///
/// A way that can't begin with the character at hand is not tried, and where only one way is left nothing is put on the
/// stack; a run of characters none of which may follow it never has to give one up. What is found here may be too much,
/// never too little: a test accepts every character with which a match can go on, and there is none (null) where a
/// match can go on without one.
final class Openings {
    /// How many instructions are looked at for one way.
    private static final int BUDGET = 64;

    private final int[] code;
    private final List<CharTest> tests;

    /// What the instructions that choose can begin with, where it is known.
    private final @Nullable CharTest[] known;

    private int budget;

    Openings(int[] code, List<CharTest> tests) {
        this.code = code;
        this.tests = tests;
        this.known = new CharTest[code.length];
    }

    /// Completes all instructions, the last first, and describes the begin of the whole.
    Opening fill() {
        List<Integer> addresses = new ArrayList<>();
        for (int pc = 0; pc < code.length; pc += Program.width(code, pc)) {
            addresses.add(pc);
        }
        for (int pc : addresses.reversed()) {
            complete(pc);
        }
        return opening();
    }

    private void complete(int pc) {
        switch (code[pc]) {
            case Program.SPLIT -> choice(pc, pc + 2, pc + 4, code[pc + 1]);
            case Program.LOOP_MAX -> choice(pc, pc + 5, pc + 7, code[pc + 4]);
            case Program.LAZY, Program.POSSESSIVE -> code[pc + 4] = number(from(pc + 5));
            case Program.GREEDY -> {
                CharTest next = from(pc + 5);
                code[pc + 4] = number(next);
                if (tests.get(code[pc + 1]).excludes(next)) {
                    code[pc] = Program.POSSESSIVE;
                }
            }
            default -> {}
        }
    }

    private void choice(int pc, int operands, int here, int there) {
        CharTest first = from(here);
        CharTest second = from(there);
        code[operands] = number(first);
        code[operands + 1] = number(second);
        known[pc] = both(first, second);
    }

    private int number(@Nullable CharTest test) {
        if (test == null) {
            return Program.UNKNOWN;
        }
        tests.add(test);
        return tests.size() - 1;
    }

    private static @Nullable CharTest both(@Nullable CharTest one, @Nullable CharTest other) {
        return one == null || other == null ? null : one.or(other);
    }

    private @Nullable CharTest from(int start) {
        budget = BUDGET;
        return walk(start);
    }

    private @Nullable CharTest walk(int start) {
        int pc = start;
        while (budget-- > 0) {
            CharTest before = known[pc];
            if (before != null) {
                return before;
            }
            switch (code[pc]) {
                case Program.CHAR -> {
                    return tests.get(code[pc + 1]);
                }
                case Program.LITERAL -> {
                    return CharTest.literal(code[pc + 1]);
                }
                case Program.STRING -> {
                    return CharTest.literal(code[pc + 2]);
                }
                case Program.MARK, Program.AT, Program.ATOMIC -> pc += 2;
                case Program.JUMP, Program.ASSERT, Program.ASSERT_NOT -> pc = code[pc + 1];
                case Program.LOOP_START -> {
                    pc += 2;
                    if (code[pc + 2] > 0) {
                        pc += Program.width(code, pc);
                    }
                }
                case Program.SPLIT -> {
                    return both(walk(pc + 4), walk(code[pc + 1]));
                }
                case Program.LOOP_MAX, Program.LOOP_MIN -> {
                    return both(walk(pc + Program.width(code, pc)), walk(code[pc + 4]));
                }
                case Program.IF_GROUP -> {
                    return both(walk(pc + 3), walk(code[pc + 2]));
                }
                case Program.GREEDY, Program.POSSESSIVE, Program.LAZY -> {
                    CharTest test = tests.get(code[pc + 1]);
                    return code[pc + 2] > 0 ? test : both(test, walk(pc + 5));
                }
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    private Opening opening() {
        CharTest test = from(0);
        int pc = 0;
        int place = -1;
        while (code[pc] == Program.MARK || code[pc] == Program.AT) {
            if (code[pc] == Program.AT && Positions.isBegin(code[pc + 1])) {
                place = code[pc + 1];
            }
            pc += 2;
        }
        return new Opening(literal(pc), test == null ? -1 : test.only(), test, place);
    }

    /// The text of a STRING, as far as it is of characters of one unit each.
    private @Nullable String literal(int pc) {
        if (code[pc] != Program.STRING) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < code[pc + 1]; i++) {
            int c = code[pc + 2 + i];
            if (c < 0 || c > 0xFFFF || Character.isSurrogate((char) c)) {
                return null;
            }
            text.append((char) c);
        }
        return text.toString();
    }
}
