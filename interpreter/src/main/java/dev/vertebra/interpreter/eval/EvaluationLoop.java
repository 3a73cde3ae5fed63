package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The evaluation loop: dispatches the instructions of Python code.
///
/// It holds no semantics: an instruction moves stack entries and calls one method of the `*Ops` classes. A call of a
/// Python function makes a frame and goes on in the same Java activation; only calls that come from Java code enter
/// anew.
///
/// Invariants. Every stack entry below `sp` is a counted slot. The operands of an instruction stay on the stack until
/// its operation has succeeded, so an exception leaves a stack of which everything below `sp` is to be let go.
/// `frame.lasti` is the running instruction whenever other code can run. The methods of this class stay under 7,000
/// bytecodes, because HotSpot compiles nothing over 8,000; rare instructions are in [RareOps].
///
/// A deliberate giant: one `switch` over the instruction set. Compare CPython Python/ceval.c
/// `_PyEval_EvalFrameDefault`.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class EvaluationLoop {
    private static final int LOAD_ATTR_WIDTH = 10;
    private static final int JUMP_WIDTH = 2;
    private static final int FOR_ITER_WIDTH = 2;

    private EvaluationLoop() {}

    /// Runs a new frame from Java code and gives what it returns.
    static PyObject enter(PyThread ts, PyFrame frame) {
        if (frame.unit.makesGenerator) {
            return PyGenerator.of(ts, frame);
        }
        frame.mode = PyFrame.TO_JAVA;
        start(ts, frame);
        PyObject result = run(ts, frame, null);
        Memory.decref(result);
        return result;
    }

    /// Makes a frame the running one.
    ///
    /// @throws PyException a RecursionError; the frame is finished then
    static void start(PyThread ts, PyFrame frame) {
        frame.back = ts.frame;
        frame.mark = ts.openRegion();
        if (++ts.depth > ts.depthLimit) {
            ts.depth--;
            frame.finish(ts);
            throw Raise.recursionError("maximum recursion depth exceeded");
        }
        ts.frame = frame;
    }

    /// Runs a frame that [#start] or a generator's resume has made the running one, until it returns, yields or raises.
    ///
    /// @param thrown an exception to raise at the current instruction, or null
    /// @return the value, which is still counted once
    static PyObject run(PyThread ts, PyFrame entry, @Nullable PyException thrown) {
        PyFrame frame = entry;
        PyException pending = thrown;
        while (true) {
            if (pending != null) {
                frame = Unwinding.handle(ts, frame, entry, pending, pending == thrown);
            }
            try {
                return loop(ts, frame, entry);
            } catch (PyException e) {
                frame = ts.running();
                pending = e;
            } catch (StackOverflowError e) {
                frame = ts.running();
                pending = Raise.recursionError("maximum recursion depth exceeded");
            } catch (RuntimeException e) {
                // A defect of a native: Python code sees a SystemError, the host never sees a Java exception.
                frame = ts.running();
                pending = Raise.systemError("internal error: %s at %s", e, e.getStackTrace()[0]);
            }
        }
    }

    private static PyObject loop(PyThread ts, PyFrame first, PyFrame entry) {
        PyFrame frame = first;
        CodeUnit unit = frame.unit;
        long[] steps = unit.steps;
        PyObject[] s = frame.s;
        int sp = frame.sp;
        int next = frame.lasti < 0 ? 0 : frame.resumeAt;
        try {
            while (true) {
                int pc = next;
                frame.lasti = pc;
                long step = steps[pc];
                int arg = (int) (step >> 32);
                next = pc + ((int) step >>> 16);
                if ((step & Step.INSTRUMENTED) != 0) {
                    frame.sp = sp;
                    int op = InstrumentedOps.execute(ts, frame, pc);
                    if (op < 0) {
                        frame = ts.frame;
                        unit = frame.unit;
                        steps = unit.steps;
                        s = frame.s;
                        next = frame.resumeAt;
                    }
                    sp = frame.sp;
                    release(ts, frame);
                    if (op < 0) {
                        continue;
                    }
                }
                switch ((int) step & 0xFF) {
                    case Op.NOP, Op.EXTENDED_ARG, Op.CACHE -> {}
                    case Op.COPY_FREE_VARS, Op.MAKE_CELL -> FrameSetup.prefix(ts, frame, (int) step & 0xFF, arg);
                    case Op.RESUME -> {
                        if (ts.breaker && ts.handleBreaker(frame)) {
                            next = pc;
                        }
                    }
                    case Op.LOAD_FAST -> {
                        PyObject value = s[arg];
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Step.LOAD_FAST_LOAD_CONST -> {
                        PyObject value = s[arg];
                        Memory.share(value);
                        s[sp++] = value;
                        value = unit.consts[(int) (steps[next] >> 32)];
                        Memory.incref(ts, value);
                        s[sp++] = value;
                        next++;
                    }
                    case Step.LOAD_FAST_LOAD_ATTR -> {
                        PyObject owner = s[arg];
                        PyObject value = AttributeOps.known(unit, next, owner);
                        if (value != null) {
                            next += LOAD_ATTR_WIDTH;
                        } else {
                            value = owner;
                        }
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Op.LOAD_FAST_LOAD_FAST -> {
                        PyObject value = s[arg >> 4];
                        Memory.share(value);
                        s[sp++] = value;
                        value = s[arg & 15];
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Op.LOAD_CONST -> {
                        PyObject value = unit.consts[arg];
                        Memory.incref(ts, value);
                        s[sp++] = value;
                    }
                    case Op.STORE_FAST -> {
                        PyObject before = s[arg];
                        s[arg] = s[--sp];
                        drop(ts, frame, before);
                    }
                    case Op.STORE_FAST_LOAD_FAST -> {
                        PyObject before = s[arg >> 4];
                        s[arg >> 4] = s[sp - 1];
                        PyObject value = s[arg & 15];
                        Memory.share(value);
                        s[sp - 1] = value;
                        drop(ts, frame, before);
                    }
                    case Op.STORE_FAST_STORE_FAST -> {
                        PyObject before = s[arg >> 4];
                        s[arg >> 4] = s[--sp];
                        Memory.drop(ts, before);
                        before = s[arg & 15];
                        s[arg & 15] = s[--sp];
                        drop(ts, frame, before);
                    }
                    case Op.POP_TOP, Op.END_FOR -> drop(ts, frame, s[--sp]);
                    case Op.PUSH_NULL -> s[sp++] = null;
                    case Op.COPY -> {
                        PyObject value = s[sp - arg];
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Op.SWAP -> {
                        PyObject top = s[sp - 1];
                        s[sp - 1] = s[sp - arg];
                        s[sp - arg] = top;
                    }
                    case Step.ADD -> {
                        PyObject left = s[sp - 2];
                        PyObject right = s[sp - 1];
                        PyObject result = BinaryOps.add(ts, left, right, arg);
                        Memory.incref(ts, result);
                        s[--sp - 1] = result;
                        dropOperands(ts, frame, left, right);
                    }
                    case Step.SUBTRACT -> {
                        PyObject left = s[sp - 2];
                        PyObject right = s[sp - 1];
                        PyObject result = BinaryOps.subtract(ts, left, right, arg);
                        Memory.incref(ts, result);
                        s[--sp - 1] = result;
                        dropOperands(ts, frame, left, right);
                    }
                    case Step.MULTIPLY -> {
                        PyObject left = s[sp - 2];
                        PyObject right = s[sp - 1];
                        PyObject result = BinaryOps.multiply(ts, left, right, arg);
                        Memory.incref(ts, result);
                        s[--sp - 1] = result;
                        dropOperands(ts, frame, left, right);
                    }
                    case Op.BINARY_OP -> {
                        PyObject left = s[sp - 2];
                        PyObject right = s[sp - 1];
                        PyObject result = BinaryOps.binary(ts, left, right, arg);
                        Memory.incref(ts, result);
                        s[--sp - 1] = result;
                        dropOperands(ts, frame, left, right);
                    }
                    case Op.COMPARE_OP -> {
                        PyObject left = s[sp - 2];
                        PyObject right = s[sp - 1];
                        PyObject result = BinaryOps.compare(ts, left, right, arg);
                        Memory.incref(ts, result);
                        s[--sp - 1] = result;
                        dropOperands(ts, frame, left, right);
                    }
                    case Step.COMPARE_AND_JUMP -> {
                        PyObject left = s[sp - 2];
                        PyObject right = s[sp - 1];
                        boolean holds = BinaryOps.holds(ts, left, right, arg);
                        sp -= 2;
                        next = jump(steps[next], holds, next);
                        dropOperands(ts, frame, left, right);
                    }
                    case Op.BINARY_SUBSCR -> {
                        PyObject container = s[sp - 2];
                        PyObject key = s[sp - 1];
                        PyObject result = ItemOps.get(ts, container, key);
                        Memory.incref(ts, result);
                        s[--sp - 1] = result;
                        drop(ts, frame, container, key);
                    }
                    case Op.STORE_SUBSCR -> {
                        ItemOps.set(ts, s[sp - 2], s[sp - 1], s[sp - 3]);
                        sp -= 3;
                        if (Memory.COUNTING) {
                            Memory.drop(ts, s[sp]);
                            drop(ts, frame, s[sp + 1], s[sp + 2]);
                        }
                    }
                    case Op.POP_JUMP_IF_FALSE -> {
                        if (s[--sp] != PyBool.TRUE) {
                            next = arg;
                        }
                    }
                    case Op.POP_JUMP_IF_TRUE -> {
                        if (s[--sp] == PyBool.TRUE) {
                            next = arg;
                        }
                    }
                    case Op.POP_JUMP_IF_NONE -> {
                        PyObject value = s[--sp];
                        if (value == PyNone.NONE) {
                            next = arg;
                        }
                        drop(ts, frame, value);
                    }
                    case Op.POP_JUMP_IF_NOT_NONE -> {
                        PyObject value = s[--sp];
                        if (value != PyNone.NONE) {
                            next = arg;
                        }
                        drop(ts, frame, value);
                    }
                    case Op.TO_BOOL -> {
                        PyObject value = s[sp - 1];
                        if (value.type() != PyBool.TYPE) {
                            s[sp - 1] = PyBool.of(Truth.of(ts, value));
                            drop(ts, frame, value);
                        }
                    }
                    case Step.TO_BOOL_AND_JUMP -> {
                        PyObject value = s[sp - 1];
                        boolean holds = value == PyBool.TRUE || value != PyBool.FALSE && Truth.of(ts, value);
                        sp--;
                        next = jump(steps[next], holds, next);
                        drop(ts, frame, value);
                    }
                    case Op.UNARY_NOT -> s[sp - 1] = s[sp - 1] == PyBool.TRUE ? PyBool.FALSE : PyBool.TRUE;
                    case Op.IS_OP -> {
                        PyObject right = s[--sp];
                        PyObject left = s[sp - 1];
                        s[sp - 1] = PyBool.of(left == right == (arg == 0));
                        drop(ts, frame, left, right);
                    }
                    case Step.IS_AND_JUMP -> {
                        PyObject right = s[--sp];
                        PyObject left = s[--sp];
                        next = jump(steps[next], left == right == (arg == 0), next);
                        drop(ts, frame, left, right);
                    }
                    case Op.CONTAINS_OP -> {
                        PyObject element = s[sp - 2];
                        PyObject container = s[sp - 1];
                        boolean found = ItemOps.contains(ts, container, element);
                        s[--sp - 1] = PyBool.of(found != (arg > 0));
                        drop(ts, frame, element, container);
                    }
                    case Step.CONTAINS_AND_JUMP -> {
                        PyObject element = s[sp - 2];
                        PyObject container = s[sp - 1];
                        boolean found = ItemOps.contains(ts, container, element);
                        sp -= 2;
                        next = jump(steps[next], found != (arg > 0), next);
                        drop(ts, frame, element, container);
                    }
                    case Op.JUMP_FORWARD, Op.JUMP_BACKWARD_NO_INTERRUPT -> next = arg;
                    case Op.JUMP_BACKWARD -> {
                        next = arg;
                        if (ts.breaker) {
                            ts.handleBreaker(frame);
                        }
                    }
                    case Op.LOAD_GLOBAL -> {
                        PyObject value = NameOps.global(ts, frame, unit, pc, arg);
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Step.LOAD_GLOBAL_AND_NULL -> {
                        PyObject value = NameOps.global(ts, frame, unit, pc, arg);
                        Memory.share(value);
                        s[sp] = value;
                        s[sp + 1] = null;
                        sp += 2;
                    }
                    case Op.LOAD_ATTR -> {
                        PyObject owner = s[sp - 1];
                        PyObject value = AttributeOps.get(ts, unit, pc, owner, arg);
                        Memory.incref(ts, value);
                        s[sp - 1] = value;
                        drop(ts, frame, owner);
                    }
                    case Step.LOAD_METHOD -> {
                        PyObject owner = s[sp - 1];
                        PyObject method = AttributeOps.method(ts, unit, pc, owner, arg);
                        if (method != null) {
                            // The method takes the owner as its first argument.
                            Memory.incref(ts, method);
                            s[sp - 1] = method;
                            s[sp++] = owner;
                        } else {
                            PyObject value = AttributeOps.get(ts, unit, pc, owner, arg);
                            Memory.incref(ts, value);
                            s[sp - 1] = value;
                            s[sp++] = null;
                            drop(ts, frame, owner);
                        }
                    }
                    case Op.STORE_ATTR -> {
                        PyObject owner = s[sp - 1];
                        PyObject value = s[sp - 2];
                        PyObject before = AttributeOps.set(ts, unit, pc, owner, arg, value);
                        sp -= 2;
                        drop(ts, frame, before, owner);
                    }
                    case Op.CALL, Op.CALL_KW, Op.CALL_FUNCTION_EX -> {
                        frame.sp = sp;
                        frame.resumeAt = next;
                        int kind = (int) step & 0xFF;
                        PyFrame callee =
                                kind == Op.CALL ? CallOps.call(ts, frame, arg) : StarCalls.call(ts, frame, kind, arg);
                        if (callee != null) {
                            frame = callee;
                            unit = frame.unit;
                            steps = unit.steps;
                            s = frame.s;
                            next = 0;
                        } else {
                            release(ts, frame);
                        }
                        sp = frame.sp;
                    }
                    case Op.RETURN_VALUE, Op.RETURN_CONST -> {
                        PyObject value;
                        if (((int) step & 0xFF) == Op.RETURN_VALUE) {
                            value = s[--sp];
                        } else {
                            value = unit.consts[arg];
                            Memory.incref(ts, value);
                        }
                        frame.sp = sp;
                        PyFrame caller = Unwinding.leave(ts, frame, entry);
                        if (caller == null) {
                            return value;
                        }
                        PyFrame callee = frame;
                        frame = caller;
                        unit = frame.unit;
                        steps = unit.steps;
                        s = frame.s;
                        sp = frame.sp;
                        next = frame.resumeAt;
                        if (callee.mode == PyFrame.TO_CALLER_AS_INSTANCE) {
                            sp = CallOps.aboveOperands(frame);
                            value = CallOps.initialised(ts, callee, value);
                            sp = frame.sp;
                        }
                        s[sp++] = value;
                        release(ts, frame);
                    }
                    case Op.GET_ITER -> {
                        PyObject iterable = s[sp - 1];
                        PyObject iterator = IterationOps.iterator(ts, iterable);
                        if (IterationOps.moves(iterable)) {
                            Memory.putTogether(ts, iterator);
                            s[sp - 1] = iterator;
                            release(ts, frame);
                        } else {
                            Memory.incref(ts, iterator);
                            s[sp - 1] = iterator;
                            drop(ts, frame, iterable);
                        }
                    }
                    case Op.FOR_ITER -> {
                        PyObject element = IterationOps.next(ts, s[sp - 1]);
                        if (element != null) {
                            Memory.incref(ts, element);
                            s[sp++] = element;
                        } else {
                            next = arg;
                            Memory.drop(ts, s[--sp]);
                        }
                        release(ts, frame);
                    }
                    case Step.FOR_ITER_STORE_FAST, Step.JUMP_BACKWARD_FOR_ITER_STORE_FAST -> {
                        if (((int) step & 0xFF) != Step.FOR_ITER_STORE_FAST) {
                            if (ts.breaker) {
                                next = arg;
                                ts.handleBreaker(frame);
                                continue;
                            }
                            frame.lasti = arg;
                            next = arg + FOR_ITER_WIDTH;
                            arg = (int) (steps[arg] >> 32);
                        }
                        PyObject element = IterationOps.next(ts, s[sp - 1]);
                        PyObject before;
                        if (element != null) {
                            Memory.incref(ts, element);
                            int place = (int) (steps[next] >> 32);
                            before = s[place];
                            s[place] = element;
                            next++;
                        } else {
                            next = arg;
                            before = s[--sp];
                        }
                        drop(ts, frame, before);
                    }
                    case Op.LOAD_DEREF -> {
                        PyObject value = NameOps.deref(frame, arg);
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Op.STORE_DEREF -> {
                        PyObject before = NameOps.storeDeref(frame, arg, s[--sp]);
                        drop(ts, frame, before);
                    }
                    case Op.LIST_APPEND -> {
                        BuildOps.listAppend(s[sp - 1 - arg], s[sp - 1]);
                        Memory.drop(ts, s[--sp]);
                    }
                    case Op.BUILD_TUPLE -> sp = moved(ts, BuildOps.tuple(s, sp, arg), s, sp, arg);
                    case Op.BUILD_LIST -> sp = moved(ts, BuildOps.list(s, sp, arg), s, sp, arg);
                    case Op.UNPACK_SEQUENCE -> {
                        PyObject sequence = s[sp - 1];
                        sp = UnpackOps.sequence(ts, sequence, s, sp - 1, arg);
                        drop(ts, frame, sequence);
                    }
                    case Op.YIELD_VALUE -> {
                        PyObject value = s[--sp];
                        frame.sp = sp;
                        frame.resumeAt = next;
                        return value;
                    }
                    case Op.SEND -> {
                        PyObject received = IterationOps.send(ts, s[sp - 2], s[sp - 1]);
                        PyObject sent = s[sp - 1];
                        if (received == null) {
                            received = ts.takeStopValue();
                            next = arg;
                        }
                        Memory.incref(ts, received);
                        s[sp - 1] = received;
                        drop(ts, frame, sent);
                    }
                    default -> {
                        frame.sp = sp;
                        next = RareOps.execute(ts, frame, (int) step & 0xFF, arg, pc);
                        sp = frame.sp;
                        release(ts, frame);
                    }
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            ts.failed(frame, sp);
            throw e;
        }
    }

    /// Where a conditional jump behind a test leads.
    ///
    /// @param jump the step of the jump
    /// @param place its code unit
    private static int jump(long jump, boolean holds, int place) {
        return holds == (((int) jump & 0xFF) == Op.POP_JUMP_IF_TRUE) ? (int) (jump >> 32) : place + JUMP_WIDTH;
    }

    /// A release point: what only the region of the frame holds dies.
    private static void release(PyThread ts, PyFrame frame) {
        if (Memory.COUNTING) {
            releaseCandidates(ts, frame);
        }
    }

    private static void releaseCandidates(PyThread ts, PyFrame frame) {
        if (ts.candidateCount > frame.mark) {
            Memory.tracker().release(ts, frame.mark);
        }
    }

    /// Lets go of what an instruction has popped; a release point.
    private static void drop(PyThread ts, PyFrame frame, @Nullable PyObject value) {
        if (Memory.COUNTING) {
            Memory.drop(ts, value);
            releaseCandidates(ts, frame);
        }
    }

    /// Lets go of what an instruction has popped, in this order; a release point.
    private static void drop(PyThread ts, PyFrame frame, @Nullable PyObject value, @Nullable PyObject other) {
        if (Memory.COUNTING) {
            Memory.drop(ts, value);
            drop(ts, frame, other);
        }
    }

    /// As [#drop(PyThread,PyFrame,PyObject,PyObject)], where most operands are numbers and texts, by which nothing
    /// dies.
    private static void dropOperands(PyThread ts, PyFrame frame, PyObject left, PyObject right) {
        if (Memory.COUNTING && !Memory.neitherCounted(left, right)) {
            drop(ts, frame, left, right);
        }
    }

    /// Puts a new container in the place of the entries that moved into it.
    private static int moved(PyThread ts, PyObject container, PyObject[] s, int sp, int count) {
        if (container != PyTuple.EMPTY) {
            Memory.putTogether(ts, container);
        }
        int base = sp - count;
        s[base] = container;
        return base + 1;
    }
}
