package dev.vertebra.natives.sre;

import dev.vertebra.natives.sre.CharTest.Fold;

/// Turns the library's code for a pattern into a [Program].
///
/// Skips in that code count from their own place. Compare CPython Lib/re/_compiler.py `_compile`, Modules/_sre/sre.c
/// `_validate_inner`.
final class Translator {
    private final int[] in;
    private final ProgramBuilder out = new ProgramBuilder();

    private Translator(int[] code) {
        this.in = code;
    }

    static Program translate(int[] code) {
        Translator translator = new Translator(code);
        int at = 0;
        if (code[0] == Sre.INFO) {
            at = 1 + code[1];
        }
        translator.sequence(at, code.length - 1);
        translator.out.add(Program.MATCH);
        return translator.out.build();
    }

    private void sequence(int from, int to) {
        int at = from;
        while (at < to) {
            at = in[at] == Sre.LITERAL ? literals(at, to) : one(at);
        }
    }

    /// Literals in a row become one instruction.
    private int literals(int from, int to) {
        int at = from;
        while (at < to && in[at] == Sre.LITERAL) {
            at += 2;
        }
        int count = (at - from) / 2;
        if (count == 1) {
            emit(Program.LITERAL, in[from + 1]);
            return at;
        }
        emit(Program.STRING, count);
        for (int i = 0; i < count; i++) {
            emit(in[from + 2 * i + 1]);
        }
        return at;
    }

    private static boolean isSingle(int op) {
        return switch (op) {
            case Sre.ANY,
                    Sre.ANY_ALL,
                    Sre.LITERAL,
                    Sre.NOT_LITERAL,
                    Sre.CATEGORY,
                    Sre.IN,
                    Sre.IN_IGNORE,
                    Sre.IN_LOC_IGNORE,
                    Sre.IN_UNI_IGNORE,
                    Sre.LITERAL_IGNORE,
                    Sre.LITERAL_LOC_IGNORE,
                    Sre.LITERAL_UNI_IGNORE,
                    Sre.NOT_LITERAL_IGNORE,
                    Sre.NOT_LITERAL_LOC_IGNORE,
                    Sre.NOT_LITERAL_UNI_IGNORE -> true;
            default -> false;
        };
    }

    private CharTest single(int at) {
        return switch (in[at]) {
            case Sre.ANY -> CharTest.ANY;
            case Sre.ANY_ALL -> CharTest.ANY_ALL;
            case Sre.LITERAL -> CharTest.literal(in[at + 1]);
            case Sre.NOT_LITERAL -> CharTest.notLiteral(in[at + 1]);
            case Sre.LITERAL_IGNORE, Sre.LITERAL_LOC_IGNORE -> CharTest.foldedLiteral(in[at + 1], Fold.ASCII, false);
            case Sre.LITERAL_UNI_IGNORE -> CharTest.foldedLiteral(in[at + 1], Fold.UNICODE, false);
            case Sre.NOT_LITERAL_IGNORE, Sre.NOT_LITERAL_LOC_IGNORE ->
                CharTest.foldedLiteral(in[at + 1], Fold.ASCII, true);
            case Sre.NOT_LITERAL_UNI_IGNORE -> CharTest.foldedLiteral(in[at + 1], Fold.UNICODE, true);
            case Sre.CATEGORY -> Categories.test(in[at + 1]);
            case Sre.IN -> CharSet.parse(in, at + 2, Fold.NONE);
            case Sre.IN_IGNORE, Sre.IN_LOC_IGNORE -> CharSet.parse(in, at + 2, Fold.ASCII);
            case Sre.IN_UNI_IGNORE -> CharSet.parse(in, at + 2, Fold.UNICODE);
            default -> throw new IllegalArgumentException("no single character: " + in[at]);
        };
    }

    private int afterSingle(int at) {
        return switch (in[at]) {
            case Sre.ANY, Sre.ANY_ALL -> at + 1;
            case Sre.IN, Sre.IN_IGNORE, Sre.IN_LOC_IGNORE, Sre.IN_UNI_IGNORE -> at + 1 + in[at + 1];
            default -> at + 2;
        };
    }

    private void emit(int... words) {
        for (int word : words) {
            out.add(word);
        }
    }

    /// Translates one construct.
    ///
    /// @return the position behind it
    private int one(int at) {
        if (isSingle(in[at])) {
            emit(Program.CHAR, out.test(single(at)));
            return afterSingle(at);
        }
        switch (in[at]) {
            case Sre.AT -> {
                emit(Program.AT, Positions.checked(in[at + 1]));
                return at + 2;
            }
            case Sre.MARK -> {
                emit(Program.MARK, in[at + 1]);
                return at + 2;
            }
            case Sre.BRANCH -> {
                return branch(at + 1);
            }
            case Sre.REPEAT_ONE, Sre.MIN_REPEAT_ONE, Sre.POSSESSIVE_REPEAT_ONE -> {
                return repeatOne(at);
            }
            case Sre.REPEAT -> {
                return repeat(at);
            }
            case Sre.POSSESSIVE_REPEAT -> {
                int end = group(Program.ATOMIC);
                int next = repeatBody(at, Program.LOOP_MAX);
                endGroup(end);
                return next;
            }
            case Sre.ATOMIC_GROUP -> {
                int end = group(Program.ATOMIC);
                int next = at + 1 + in[at + 1];
                sequence(at + 2, next - 1);
                endGroup(end);
                return next;
            }
            case Sre.ASSERT, Sre.ASSERT_NOT -> {
                return assertion(at);
            }
            default -> {
                return reference(at);
            }
        }
    }

    private int branch(int first) {
        int at = first;
        int previousJump = -1;
        while (in[at] != 0) {
            int next = at + in[at];
            boolean last = in[next] == 0;
            int split = -1;
            if (!last) {
                emit(Program.SPLIT);
                split = out.add(0);
                emit(Program.UNKNOWN, Program.UNKNOWN);
            }
            sequence(at + 1, next - 2);
            emit(Program.JUMP);
            previousJump = out.add(previousJump);
            if (split >= 0) {
                out.set(split, out.size());
            }
            at = next;
        }
        patchJumps(previousJump);
        return at + 1;
    }

    /// Points all jumps of a chain, linked through their operands, to the next instruction.
    private void patchJumps(int last) {
        int at = last;
        while (at >= 0) {
            int before = out.get(at);
            out.set(at, out.size());
            at = before;
        }
    }

    /// How often something is repeated, a number without a sign in 32 bits: what is above an int is above any text.
    private static int count(int word) {
        return word < 0 && word != Sre.UNLIMITED ? Integer.MAX_VALUE : word;
    }

    private int repeatOne(int at) {
        int op = in[at] == Sre.REPEAT_ONE
                ? Program.GREEDY
                : in[at] == Sre.MIN_REPEAT_ONE ? Program.LAZY : Program.POSSESSIVE;
        emit(op, out.test(single(at + 4)), count(in[at + 2]), count(in[at + 3]), Program.UNKNOWN);
        return at + 1 + in[at + 1];
    }

    private int repeat(int at) {
        int until = at + 1 + in[at + 1];
        return repeatBody(at, in[until] == Sre.MAX_UNTIL ? Program.LOOP_MAX : Program.LOOP_MIN);
    }

    private int repeatBody(int at, int op) {
        int until = at + 1 + in[at + 1];
        int loop = out.loops++;
        emit(Program.LOOP_START, loop);
        int check = out.size();
        emit(op, loop, count(in[at + 2]), count(in[at + 3]));
        int exit = out.add(0);
        if (op == Program.LOOP_MAX) {
            emit(Program.UNKNOWN, Program.UNKNOWN);
        }
        sequence(at + 4, until);
        emit(Program.JUMP, check);
        out.set(exit, out.size());
        return until + 1;
    }

    private int group(int op) {
        emit(op);
        return out.add(0);
    }

    private void endGroup(int endOperand) {
        emit(Program.GROUP_END);
        out.set(endOperand, out.size());
    }

    private int assertion(int at) {
        int next = at + 1 + in[at + 1];
        emit(in[at] == Sre.ASSERT ? Program.ASSERT : Program.ASSERT_NOT);
        int end = out.add(0);
        emit(in[at + 2]);
        sequence(at + 3, next - 1);
        endGroup(end);
        return next;
    }

    private int reference(int at) {
        switch (in[at]) {
            case Sre.GROUPREF -> emit(Program.GROUPREF, in[at + 1], Fold.NONE.ordinal());
            case Sre.GROUPREF_IGNORE, Sre.GROUPREF_LOC_IGNORE ->
                emit(Program.GROUPREF, in[at + 1], Fold.ASCII.ordinal());
            case Sre.GROUPREF_UNI_IGNORE -> emit(Program.GROUPREF, in[at + 1], Fold.UNICODE.ordinal());
            case Sre.GROUPREF_EXISTS -> {
                return conditional(at);
            }
            case Sre.FAILURE -> {
                emit(Program.FAIL);
                return at + 1;
            }
            case Sre.SUCCESS -> {
                return at + 1;
            }
            default -> throw new IllegalArgumentException("unknown instruction of a pattern: " + in[at]);
        }
        return at + 2;
    }

    private int conditional(int at) {
        int no = at + 2 + in[at + 2] - 1;
        emit(Program.IF_GROUP, in[at + 1]);
        int target = out.add(0);
        boolean hasElse = in[no - 2] == Sre.JUMP && no - 2 > at + 2 && no - 1 + in[no - 1] > no;
        if (!hasElse) {
            sequence(at + 3, no);
            out.set(target, out.size());
            return no;
        }
        sequence(at + 3, no - 2);
        emit(Program.JUMP);
        int jump = out.add(0);
        out.set(target, out.size());
        int end = no - 1 + in[no - 1];
        sequence(no, end);
        out.set(jump, out.size());
        return end;
    }
}
