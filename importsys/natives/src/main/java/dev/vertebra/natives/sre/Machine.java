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

    /// Put back a mark: index, position, which group was closed last.
    private static final int UNDO_MARK = 1;

    /// Put back the registers of a loop: index of the first, count, last position.
    private static final int UNDO_LOOP = 2;

    /// A greedy run that can give up one character: pc of the instruction, least position,
    /// position now.
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
    private int[] stack = new int[16 * WIDTH];
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
        this.loops = new int[2 * program.loops()];
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
    boolean search(int from, boolean advance) {
        for (int position = from; position <= end; position++) {
            position = candidate(position);
            if (position < 0) {
                return false;
            }
            if (matchAt(position, false, advance && position == from)) {
                return true;
            }
        }
        return false;
    }

    /// The first position from one on at which a match can begin, or -1.
    private int candidate(int from) {
        Program.Opening opening = program.opening();
        if (opening.place() >= 0) {
            return Positions.begin(opening.place(), subject, from, end);
        }
        CharTest first = opening.test();
        if (first == null) {
            return from;
        }
        String units = subject.units();
        String text = opening.text();
        if (units != null && text != null) {
            return units.indexOf(text, from, end);
        }
        if (opening.only() >= 0) {
            return subject.indexOf(opening.only(), from, end);
        }
        int found = subject.find(first, from, end);
        return found < end ? found : -1;
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
        int[] code = this.code;
        Subject subject = this.subject;
        int end = this.end;
        int pc = 0;
        int pos = from;
        while (true) {
            // Where an instruction holds, the loop goes on; behind the switch it has failed.
            switch (code[pc]) {
                case Program.CHAR -> {
                    if (pos < end && tests[code[pc + 1]].test(subject.at(pos))) {
                        pos++;
                        pc += 2;
                        continue;
                    }
                }
                case Program.LITERAL -> {
                    if (pos < end && subject.at(pos) == code[pc + 1]) {
                        pos++;
                        pc += 2;
                        continue;
                    }
                }
                case Program.STRING -> {
                    int count = code[pc + 1];
                    if (count <= end - pos && subject.startsWith(code, pc + 2, count, pos)) {
                        pos += count;
                        pc += 2 + count;
                        continue;
                    }
                }
                case Program.SPLIT -> {
                    if (!mayBegin(code[pc + 2], pos)) {
                        pc = code[pc + 1];
                        continue;
                    }
                    if (mayBegin(code[pc + 3], pos)) {
                        push(CHOICE, code[pc + 1], pos, 0);
                    }
                    pc += 4;
                    continue;
                }
                case Program.JUMP -> {
                    pc = code[pc + 1];
                    continue;
                }
                case Program.MARK -> {
                    mark(code[pc + 1], pos);
                    pc += 2;
                    continue;
                }
                case Program.LOOP_START -> {
                    setLoop(2 * code[pc + 1], 0, -1);
                    pc += 2;
                    continue;
                }
                case Program.LOOP_MAX -> {
                    pc = loopMax(pc, pos);
                    continue;
                }
                case Program.LOOP_MIN -> {
                    pc = loopMin(pc, pos);
                    continue;
                }
                case Program.GREEDY, Program.POSSESSIVE -> {
                    pos = greedy(pc, pos);
                    if (pos >= 0) {
                        pc += 5;
                        continue;
                    }
                }
                case Program.LAZY -> {
                    pos = lazy(pc, pos);
                    if (pos >= 0) {
                        pc += 5;
                        continue;
                    }
                }
                case Program.ASSERT, Program.ASSERT_NOT -> {
                    push(BARRIER, pc, pos, barrier);
                    barrier = top - WIDTH;
                    pos -= code[pc + 2];
                    if (pos >= 0) {
                        pc += 3;
                        continue;
                    }
                }
                case Program.ATOMIC -> {
                    push(BARRIER, pc, pos, barrier);
                    barrier = top - WIDTH;
                    pc += 2;
                    continue;
                }
                case Program.GROUP_END -> {
                    int group = stack[barrier + 1];
                    int saved = stack[barrier + 2];
                    if (code[group] == Program.ASSERT_NOT) {
                        undoTo(barrier);
                    } else {
                        cut();
                        pos = code[group] == Program.ASSERT ? saved : pos;
                        pc++;
                        continue;
                    }
                }
                case Program.GROUPREF -> {
                    pos = groupReference(code[pc + 1], code[pc + 2], pos);
                    if (pos >= 0) {
                        pc += 3;
                        continue;
                    }
                }
                case Program.IF_GROUP -> {
                    pc = isSet(code[pc + 1]) ? pc + 3 : code[pc + 2];
                    continue;
                }
                case Program.AT -> {
                    if (Positions.holds(code[pc + 1], subject, pos, end)) {
                        pc += 2;
                        continue;
                    }
                }
                case Program.MATCH -> {
                    if ((!whole || pos == end) && (!advance || pos != from)) {
                        stop = pos;
                        return true;
                    }
                }
                default -> {}
            }
            pc = backtrack();
            if (pc < 0) {
                return false;
            }
            pos = resumed;
        }
    }

    /// Whether a way can begin with the character at a position.
    private boolean mayBegin(int test, int pos) {
        return test == Program.UNKNOWN || pos < end && tests[test].test(subject.at(pos));
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
            int c = stack[top + 3];
            switch (stack[top]) {
                case CHOICE -> {
                    resumed = b;
                    int next = code[a] == Program.LOOP_MIN ? againMin(a, b) : a;
                    if (next >= 0) {
                        return next;
                    }
                }
                case UNDO_MARK -> undoMark(a, b, c);
                case UNDO_LOOP -> undoLoop(a, b, c);
                case RUN -> {
                    int position = giveUp(a, b, c - 1);
                    if (position >= 0) {
                        resumed = position;
                        return a + 5;
                    }
                }
                case LAZY_RUN -> {
                    int next = lazyMore(a, b, c);
                    if (next >= 0) {
                        resumed = next;
                        return a + 5;
                    }
                }
                case BARRIER -> {
                    barrier = c;
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

    /// Sets a mark, and with the end of a group what group was closed last. As long as nothing could be resumed nothing
    /// has to be put back either.
    private void mark(int index, int pos) {
        int last = marks.length - 1;
        if (top > 0) {
            push(UNDO_MARK, index, marks[index], marks[last]);
        }
        marks[index] = pos;
        if ((index & 1) != 0) {
            marks[last] = index / 2 + 1;
        }
    }

    private void undoMark(int index, int position, int last) {
        marks[index] = position;
        marks[marks.length - 1] = last;
    }

    private void setLoop(int register, int count, int last) {
        if (top > 0) {
            push(UNDO_LOOP, register, loops[register], loops[register + 1]);
        }
        loops[register] = count;
        loops[register + 1] = last;
    }

    private void undoLoop(int register, int count, int last) {
        loops[register] = count;
        loops[register + 1] = last;
    }

    private int loopMax(int pc, int pos) {
        int loop = 2 * code[pc + 1];
        int count = loops[loop];
        int most = code[pc + 3];
        if (count < code[pc + 2]) {
            setLoop(loop, count + 1, loops[loop + 1]);
            return pc + 7;
        }
        boolean again = (most == Sre.UNLIMITED || count < most) && pos != loops[loop + 1];
        if (again && mayBegin(code[pc + 5], pos)) {
            if (mayBegin(code[pc + 6], pos)) {
                push(CHOICE, code[pc + 4], pos, 0);
            }
            setLoop(loop, count + 1, pos);
            return pc + 7;
        }
        return code[pc + 4];
    }

    private int loopMin(int pc, int pos) {
        int loop = 2 * code[pc + 1];
        int count = loops[loop];
        if (count < code[pc + 2]) {
            setLoop(loop, count + 1, loops[loop + 1]);
            return pc + 5;
        }
        push(CHOICE, pc, pos, 0);
        return code[pc + 4];
    }

    /// The tail of a lazy loop has failed: once more through the body, or -1 if that may not be.
    private int againMin(int pc, int pos) {
        int loop = 2 * code[pc + 1];
        int count = loops[loop];
        int most = code[pc + 3];
        if (most != Sre.UNLIMITED && count >= most || pos == loops[loop + 1]) {
            return -1;
        }
        setLoop(loop, count + 1, pos);
        return pc + 5;
    }

    /// Takes as many characters as there are.
    ///
    /// @return where what follows may begin, or -1
    private int greedy(int pc, int pos) {
        if (pos > end) {
            return -1;
        }
        int least = pos + code[pc + 2];
        int most = code[pc + 3];
        int limit = most == Sre.UNLIMITED || most > end - pos ? end : pos + most;
        int reached = subject.span(tests[code[pc + 1]], pos, limit);
        if (reached - pos < code[pc + 2]) {
            return -1;
        }
        if (code[pc] == Program.GREEDY) {
            return giveUp(pc, least, reached);
        }
        return mayBegin(code[pc + 4], reached) ? reached : -1;
    }

    /// Goes back in a run, from a position on down to its least one, until what follows may begin.
    private int giveUp(int pc, int least, int from) {
        int position = from;
        int follow = code[pc + 4];
        if (follow != Program.UNKNOWN) {
            position = subject.findBack(tests[follow], position, least, end);
        }
        if (position > least) {
            push(RUN, pc, least, position);
        }
        return position;
    }

    private int lazy(int pc, int pos) {
        int least = code[pc + 2];
        if (pos > end || least > end - pos) {
            return -1;
        }
        int reached = pos + least;
        return subject.span(tests[code[pc + 1]], pos, reached) == reached ? lazyFrom(pc, reached, least) : -1;
    }

    private int lazyMore(int pc, int pos, int taken) {
        int most = code[pc + 3];
        boolean may = (most == Sre.UNLIMITED || taken < most) && pos < end && tests[code[pc + 1]].test(subject.at(pos));
        return may ? lazyFrom(pc, pos + 1, taken + 1) : -1;
    }

    /// Takes more characters until what follows may begin.
    private int lazyFrom(int pc, int pos, int taken) {
        int reached = pos;
        int follow = code[pc + 4];
        if (follow != Program.UNKNOWN) {
            int most = code[pc + 3];
            int limit = most == Sre.UNLIMITED || most - taken > end - pos ? end : pos + most - taken;
            CharTest test = tests[code[pc + 1]];
            CharTest next = tests[follow];
            while (reached < end && !next.test(subject.at(reached))) {
                if (reached >= limit || !test.test(subject.at(reached))) {
                    return -1;
                }
                reached++;
            }
            if (reached >= end) {
                return -1;
            }
        }
        push(LAZY_RUN, pc, reached, taken + reached - pos);
        return reached;
    }

    /// Puts everything back that was changed above an entry, and takes the entry itself away.
    private void undoTo(int entry) {
        while (top > entry) {
            top -= WIDTH;
            if (stack[top] == UNDO_MARK) {
                undoMark(stack[top + 1], stack[top + 2], stack[top + 3]);
            } else if (stack[top] == UNDO_LOOP) {
                undoLoop(stack[top + 1], stack[top + 2], stack[top + 3]);
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

    private int groupReference(int group, int folding, int pos) {
        if (!isSet(group)) {
            return -1;
        }
        int from = marks[2 * group];
        int length = marks[2 * group + 1] - from;
        // An empty group is found even behind the end, where an endpos before pos starts the search.
        if (length > 0 && length > end - pos) {
            return -1;
        }
        CharTest.Fold fold = CharTest.Fold.numbered(folding);
        for (int i = 0; i < length; i++) {
            if (fold.of(subject.at(from + i)) != fold.of(subject.at(pos + i))) {
                return -1;
            }
        }
        return pos + length;
    }
}
