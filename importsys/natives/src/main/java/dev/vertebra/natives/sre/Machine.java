package dev.vertebra.natives.sre;

import java.util.Arrays;

/// The backtracking machine that runs a [Program] over a [Subject].
///
/// Everything that is to be tried later or put back stands in one array of entries of four ints: a kind and three
/// operands. Failing means to take entries from the top until one says where to go on. A group that does not backtrack
/// (atomic, assertion) puts down a barrier; at its end the choices above the barrier are taken out, while what has to
/// be put back stays. Compare CPython Modules/_sre/sre_lib.h.
final class Machine {
    /// Go on at pc with pos.
    private static final int CHOICE = 0;

    /// Put back a mark.
    private static final int UNDO_MARK = 1;

    /// Put back a loop register.
    private static final int UNDO_LOOP = 2;

    /// A greedy run that can give up one character: pc, least position, position now.
    private static final int RUN = 3;

    /// A lazy run that can take one more character: pc of the instruction, position, how many it has taken.
    private static final int LAZY_RUN = 4;

    /// A group that does not backtrack: kind of group and address behind it, position, the barrier below.
    private static final int BARRIER = 5;

    private static final int WIDTH = 4;

    private final Program program;
    private final int[] code;
    private final CharTest[] tests;
    private final Subject subject;
    private final int end;

    /// Positions of group starts and ends, -1 where a group has not matched; the last element is the last closed group.
    final int[] marks;

    private final int[] loops;
    private int[] stack = new int[64 * WIDTH];
    private int top;
    private int barrier = -1;

    /// Where the match begins.
    int start;

    /// Where the match ends.
    int stop;

    Machine(Program program, int groups, Subject subject, int end) {
        this.program = program;
        this.code = program.code();
        this.tests = program.tests();
        this.subject = subject;
        this.end = end;
        this.marks = new int[2 * groups + 1];
        this.loops = new int[2 * program.loops];
    }

    /// The number of the group that was closed last, or -1.
    int lastGroup() {
        return marks[marks.length - 1];
    }

    private void reset() {
        Arrays.fill(marks, -1);
        top = 0;
        barrier = -1;
    }

    /// Matches at one position.
    ///
    /// @param whole whether the match has to reach the end
    /// @param advance whether an empty match is refused
    boolean matchAt(int position, boolean whole, boolean advance) {
        reset();
        start = position;
        return run(position, whole, advance);
    }

    /// Finds the first match from a position on.
    boolean search(int from, boolean advanceFirst) {
        CharTest first = program.first;
        int literal = first == null ? -1 : first.literal();
        boolean advance = advanceFirst;
        for (int position = from; position <= end; position++) {
            if (literal >= 0) {
                position = subject.indexOf(literal, position, end);
                if (position < 0) {
                    return false;
                }
            } else if (first != null) {
                while (position < end && !first.test(subject.at(position))) {
                    position++;
                }
                if (position >= end) {
                    return false;
                }
            }
            if (matchAt(position, false, advance && position == from)) {
                return true;
            }
        }
        return false;
    }

    private void push(int kind, int a, int b, int c) {
        if (top + WIDTH > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[top] = kind;
        stack[top + 1] = a;
        stack[top + 2] = b;
        stack[top + 3] = c;
        top += WIDTH;
    }

    private boolean run(int from, boolean whole, boolean advance) {
        int pc = 0;
        int pos = from;
        while (true) {
            boolean ok;
            switch (code[pc]) {
                case Program.CHAR -> {
                    ok = pos < end && tests[code[pc + 1]].test(subject.at(pos));
                    pos++;
                    pc += 2;
                }
                case Program.SPLIT -> {
                    push(CHOICE, code[pc + 1], pos, 0);
                    ok = true;
                    pc += 2;
                }
                case Program.JUMP -> {
                    pc = code[pc + 1];
                    ok = true;
                }
                case Program.MARK -> {
                    mark(code[pc + 1], pos);
                    ok = true;
                    pc += 2;
                }
                case Program.LOOP_START -> {
                    setLoop(2 * code[pc + 1], 0);
                    setLoop(2 * code[pc + 1] + 1, -1);
                    ok = true;
                    pc += 2;
                }
                case Program.LOOP_MAX -> {
                    pc = loopMax(pc, pos);
                    ok = true;
                }
                case Program.LOOP_MIN -> {
                    pc = loopMin(pc, pos);
                    ok = true;
                }
                case Program.GREEDY, Program.POSSESSIVE -> {
                    int reached = greedy(pc, pos);
                    ok = reached >= 0;
                    pos = reached;
                    pc += 4;
                }
                case Program.LAZY -> {
                    int reached = lazy(pc, pos);
                    ok = reached >= 0;
                    pos = reached;
                    pc += 4;
                }
                case Program.ASSERT, Program.ASSERT_NOT -> {
                    push(BARRIER, pc, pos, barrier);
                    barrier = top - WIDTH;
                    int back = code[pc + 2];
                    ok = pos >= back;
                    pos -= back;
                    pc += 3;
                }
                case Program.ATOMIC -> {
                    push(BARRIER, pc, pos, barrier);
                    barrier = top - WIDTH;
                    ok = true;
                    pc += 2;
                }
                case Program.GROUP_END -> {
                    int group = stack[barrier + 1];
                    int saved = stack[barrier + 2];
                    if (code[group] == Program.ASSERT_NOT) {
                        undoTo(barrier);
                        ok = false;
                    } else {
                        cut();
                        pos = code[group] == Program.ASSERT ? saved : pos;
                        ok = true;
                        pc++;
                    }
                }
                case Program.GROUPREF -> {
                    int reached = groupReference(code[pc + 1], CharTest.Fold.values()[code[pc + 2]], pos);
                    ok = reached >= 0;
                    pos = reached;
                    pc += 3;
                }
                case Program.IF_GROUP -> {
                    pc = isSet(code[pc + 1]) ? pc + 3 : code[pc + 2];
                    ok = true;
                }
                case Program.AT -> {
                    ok = Positions.holds(code[pc + 1], subject, pos, end);
                    pc += 2;
                }
                case Program.MATCH -> {
                    if ((!whole || pos == end) && (!advance || pos != from)) {
                        stop = pos;
                        return true;
                    }
                    ok = false;
                }
                default -> ok = false;
            }
            if (ok) {
                continue;
            }
            pc = backtrack();
            if (pc < 0) {
                return false;
            }
            pos = resumed;
        }
    }

    private int resumed;

    /// Takes entries from the top until one says where to go on.
    ///
    /// @return the address, with the position in [#resumed]; -1 if nothing is left
    private int backtrack() {
        while (top > 0) {
            top -= WIDTH;
            int a = stack[top + 1];
            int b = stack[top + 2];
            switch (stack[top]) {
                case CHOICE -> {
                    resumed = b;
                    return code[a] == Program.LOOP_MIN ? againMin(a, b) : a;
                }
                case UNDO_MARK -> marks[a] = b;
                case UNDO_LOOP -> loops[a] = b;
                case RUN -> {
                    int position = stack[top + 3] - 1;
                    if (position > b) {
                        stack[top + 3] = position;
                        top += WIDTH;
                    }
                    resumed = position;
                    return a;
                }
                case LAZY_RUN -> {
                    int next = lazyMore(a, b, stack[top + 3]);
                    if (next >= 0) {
                        resumed = next;
                        return a + 4;
                    }
                }
                case BARRIER -> {
                    barrier = stack[top + 3];
                    if (code[a] == Program.ASSERT_NOT) {
                        resumed = b;
                        return code[a + 1];
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private void mark(int index, int pos) {
        push(UNDO_MARK, index, marks[index], 0);
        marks[index] = pos;
        if ((index & 1) != 0) {
            int last = marks.length - 1;
            push(UNDO_MARK, last, marks[last], 0);
            marks[last] = index / 2 + 1;
        }
    }

    private void setLoop(int register, int value) {
        push(UNDO_LOOP, register, loops[register], 0);
        loops[register] = value;
    }

    private int loopMax(int pc, int pos) {
        int loop = 2 * code[pc + 1];
        int count = loops[loop];
        int most = code[pc + 3];
        if (count < code[pc + 2]) {
            setLoop(loop, count + 1);
            return pc + 5;
        }
        if ((most == Sre.UNLIMITED || count < most) && pos != loops[loop + 1]) {
            push(CHOICE, code[pc + 4], pos, 0);
            setLoop(loop, count + 1);
            setLoop(loop + 1, pos);
            return pc + 5;
        }
        return code[pc + 4];
    }

    private int loopMin(int pc, int pos) {
        int loop = 2 * code[pc + 1];
        int count = loops[loop];
        if (count < code[pc + 2]) {
            setLoop(loop, count + 1);
            return pc + 5;
        }
        push(CHOICE, pc, pos, 0);
        return code[pc + 4];
    }

    /// The tail of a lazy loop has failed: once more through the body, or -1 steps further back.
    private int againMin(int pc, int pos) {
        int loop = 2 * code[pc + 1];
        int count = loops[loop];
        int most = code[pc + 3];
        if (most != Sre.UNLIMITED && count >= most || pos == loops[loop + 1]) {
            return backtrack();
        }
        setLoop(loop, count + 1);
        setLoop(loop + 1, pos);
        return pc + 5;
    }

    private int greedy(int pc, int pos) {
        if (pos > end) {
            return -1;
        }
        CharTest test = tests[code[pc + 1]];
        int least = code[pc + 2];
        int most = code[pc + 3];
        int limit = most == Sre.UNLIMITED || most > end - pos ? end : pos + most;
        int reached = pos;
        while (reached < limit && test.test(subject.at(reached))) {
            reached++;
        }
        if (reached - pos < least) {
            return -1;
        }
        if (code[pc] == Program.GREEDY && reached > pos + least) {
            push(RUN, pc + 4, pos + least, reached);
        }
        return reached;
    }

    private int lazy(int pc, int pos) {
        if (pos > end) {
            return -1;
        }
        CharTest test = tests[code[pc + 1]];
        int least = code[pc + 2];
        if (least > end - pos) {
            return -1;
        }
        for (int i = 0; i < least; i++) {
            if (!test.test(subject.at(pos + i))) {
                return -1;
            }
        }
        push(LAZY_RUN, pc, pos + least, least);
        return pos + least;
    }

    private int lazyMore(int pc, int pos, int taken) {
        int most = code[pc + 3];
        boolean may = (most == Sre.UNLIMITED || taken < most) && pos < end && tests[code[pc + 1]].test(subject.at(pos));
        if (!may) {
            return -1;
        }
        push(LAZY_RUN, pc, pos + 1, taken + 1);
        return pos + 1;
    }

    /// Puts everything back that was changed above an entry, and takes the entry itself away.
    private void undoTo(int entry) {
        while (top > entry) {
            top -= WIDTH;
            if (stack[top] == UNDO_MARK) {
                marks[stack[top + 1]] = stack[top + 2];
            } else if (stack[top] == UNDO_LOOP) {
                loops[stack[top + 1]] = stack[top + 2];
            }
        }
        barrier = stack[entry + 3];
    }

    /// Takes the choices above the barrier out; what has to be put back stays.
    private void cut() {
        int kept = barrier;
        int below = stack[barrier + 3];
        for (int i = barrier + WIDTH; i < top; i += WIDTH) {
            if (stack[i] == UNDO_MARK || stack[i] == UNDO_LOOP) {
                System.arraycopy(stack, i, stack, kept, WIDTH);
                kept += WIDTH;
            }
        }
        top = kept;
        barrier = below;
    }

    private boolean isSet(int group) {
        return marks[2 * group] >= 0 && marks[2 * group + 1] >= marks[2 * group];
    }

    private int groupReference(int group, CharTest.Fold fold, int pos) {
        if (!isSet(group)) {
            return -1;
        }
        int from = marks[2 * group];
        int length = marks[2 * group + 1] - from;
        // An empty group is found even behind the end, where an endpos before pos starts the search.
        if (length > 0 && length > end - pos) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (fold.of(subject.at(from + i)) != fold.of(subject.at(pos + i))) {
                return -1;
            }
        }
        return pos + length;
    }
}
