package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// What [CompiledCode] calls: the work of instructions whose operands are in variables of the JVM.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class CompiledOps {
    private CompiledOps() {}

    static PyObject shared(PyObject value) {
        Memory.share(value);
        return value;
    }

    static PyObject constant(PyThread ts, PyObject[] consts, int index) {
        PyObject value = consts[index];
        Memory.incref(ts, value);
        return value;
    }

    static void store(PyThread ts, PyFrame frame, PyObject[] s, int place, PyObject value) {
        PyObject before = s[place];
        s[place] = value;
        EvaluationLoop.drop(ts, frame, before);
    }

    static void drop(PyThread ts, PyFrame frame, @Nullable PyObject value) {
        EvaluationLoop.drop(ts, frame, value);
    }

    static void drop(PyThread ts, PyFrame frame, PyObject value, PyObject other) {
        Memory.drop(ts, value);
        EvaluationLoop.drop(ts, frame, other);
    }

    // --- what numbers need; null if the operands are no small ints or floats, or if the general way is to be taken

    static boolean areNumbers(PyObject left, PyObject right) {
        return left.getClass() == PyInt.class && right.getClass() == PyInt.class
                || left.getClass() == PyFloat.class && right.getClass() == PyFloat.class;
    }

    static boolean numbersHold(PyObject left, PyObject right, int arg) {
        return BinaryOps.numbersHold(left, right, arg);
    }

    static @Nullable PyObject sum(PyObject left, PyObject right) {
        return BinaryOps.sum(left, right);
    }

    static @Nullable PyObject difference(PyObject left, PyObject right) {
        return BinaryOps.difference(left, right);
    }

    static @Nullable PyObject product(PyObject left, PyObject right) {
        return BinaryOps.product(left, right);
    }

    static @Nullable PyObject quotient(PyObject left, PyObject right) {
        if (left.getClass() == PyFloat.class && right.getClass() == PyFloat.class) {
            double divisor = ((PyFloat) right).value();
            return divisor == 0 ? null : PyFloat.of(((PyFloat) left).value() / divisor);
        }
        return null;
    }

    static @Nullable PyObject floorQuotient(PyObject left, PyObject right) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            long divisor = ((PyInt) right).small();
            return divisor > 0 ? PyInt.of(Math.floorDiv(((PyInt) left).small(), divisor)) : null;
        }
        return null;
    }

    static @Nullable PyObject remainder(PyObject left, PyObject right) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            long divisor = ((PyInt) right).small();
            return divisor > 0 ? PyInt.of(Math.floorMod(((PyInt) left).small(), divisor)) : null;
        }
        return null;
    }

    static @Nullable PyObject and(PyObject left, PyObject right) {
        return left.getClass() == PyInt.class && right.getClass() == PyInt.class
                ? PyInt.of(((PyInt) left).small() & ((PyInt) right).small())
                : null;
    }

    static @Nullable PyObject or(PyObject left, PyObject right) {
        return left.getClass() == PyInt.class && right.getClass() == PyInt.class
                ? PyInt.of(((PyInt) left).small() | ((PyInt) right).small())
                : null;
    }

    static @Nullable PyObject xor(PyObject left, PyObject right) {
        return left.getClass() == PyInt.class && right.getClass() == PyInt.class
                ? PyInt.of(((PyInt) left).small() ^ ((PyInt) right).small())
                : null;
    }

    static @Nullable PyObject leftShift(PyObject left, PyObject right) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            long value = ((PyInt) left).small();
            long by = ((PyInt) right).small();
            return by >= 0 && by < Long.SIZE && value << by >> by == value ? PyInt.of(value << by) : null;
        }
        return null;
    }

    static @Nullable PyObject rightShift(PyObject left, PyObject right) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            long by = ((PyInt) right).small();
            return by >= 0 && by < Long.SIZE ? PyInt.of(((PyInt) left).small() >> by) : null;
        }
        return null;
    }

    // --- operands that nothing but a local holds, or none at all

    /// An element of a list or tuple at an index within, counted once more; null for anything else.
    static @Nullable PyObject element(PyObject container, PyObject key) {
        PyObject element = ItemOps.element(container, key);
        Memory.share(element);
        return element;
    }

    static @Nullable PyObject exchange(PyObject container, PyObject key, PyObject value) {
        return ItemOps.exchange(container, key, value);
    }

    /// An attribute that is where it was the last time, counted once more; else null.
    static @Nullable PyObject knownAttribute(CodeUnit unit, int pc, PyObject owner) {
        PyObject value = AttributeOps.known(unit, pc, owner);
        Memory.share(value);
        return value;
    }

    static boolean knowsPlace(CodeUnit unit, int pc, PyObject owner) {
        return AttributeOps.knowsPlace(unit, pc, owner);
    }

    static void setKnownAttribute(PyThread ts, PyFrame frame, CodeUnit unit, int pc, PyObject value, PyObject owner) {
        EvaluationLoop.drop(ts, frame, AttributeOps.set(ts, unit, pc, owner, 0, value));
    }

    static boolean isPlain(PyObject value) {
        return Truth.isPlain(value);
    }

    static boolean plainTruth(PyThread ts, PyObject value) {
        return value == PyBool.TRUE || value != PyBool.FALSE && Truth.of(ts, value);
    }

    // --- any operands, which are counted

    private static void dropOperands(PyThread ts, PyFrame frame, PyObject left, PyObject right) {
        if (Memory.COUNTING && !Memory.neitherCounted(left, right)) {
            Memory.drop(ts, left);
            EvaluationLoop.drop(ts, frame, right);
        }
    }

    static PyObject binary(PyThread ts, PyFrame frame, PyObject left, PyObject right, int op) {
        PyObject result = BinaryOps.binary(ts, left, right, op);
        Memory.incref(ts, result);
        dropOperands(ts, frame, left, right);
        return result;
    }

    static PyObject compare(PyThread ts, PyFrame frame, PyObject left, PyObject right, int arg) {
        PyObject result = BinaryOps.compare(ts, left, right, arg);
        Memory.incref(ts, result);
        dropOperands(ts, frame, left, right);
        return result;
    }

    static boolean holds(PyThread ts, PyFrame frame, PyObject left, PyObject right, int arg) {
        boolean holds = BinaryOps.holds(ts, left, right, arg);
        dropOperands(ts, frame, left, right);
        return holds;
    }

    static PyObject subscript(PyThread ts, PyFrame frame, PyObject container, PyObject key) {
        PyObject result = ItemOps.get(ts, container, key);
        Memory.incref(ts, result);
        Memory.drop(ts, container);
        EvaluationLoop.drop(ts, frame, key);
        return result;
    }

    static void storeSubscript(PyThread ts, PyFrame frame, PyObject value, PyObject container, PyObject key) {
        ItemOps.set(ts, container, key, value);
        if (Memory.COUNTING) {
            Memory.drop(ts, value);
            Memory.drop(ts, container);
            EvaluationLoop.drop(ts, frame, key);
        }
    }

    static PyObject toBool(PyThread ts, PyFrame frame, PyObject value) {
        if (value.getClass() == PyBool.class) {
            return value;
        }
        PyObject result = PyBool.of(Truth.of(ts, value));
        EvaluationLoop.drop(ts, frame, value);
        return result;
    }

    static boolean truth(PyThread ts, PyFrame frame, PyObject value) {
        boolean holds = value == PyBool.TRUE || value != PyBool.FALSE && Truth.of(ts, value);
        EvaluationLoop.drop(ts, frame, value);
        return holds;
    }

    static PyObject not(PyObject value) {
        return value == PyBool.TRUE ? PyBool.FALSE : PyBool.TRUE;
    }

    static boolean is(PyThread ts, PyFrame frame, PyObject left, PyObject right, int inverted) {
        Memory.drop(ts, left);
        EvaluationLoop.drop(ts, frame, right);
        return left == right == (inverted == 0);
    }

    static boolean contains(PyThread ts, PyFrame frame, PyObject element, PyObject container, int inverted) {
        boolean found = ItemOps.contains(ts, container, element);
        Memory.drop(ts, element);
        EvaluationLoop.drop(ts, frame, container);
        return found != (inverted > 0);
    }

    static PyObject global(PyThread ts, PyFrame frame, CodeUnit unit, int pc, int index) {
        PyObject value = NameOps.global(ts, frame, unit, pc, index);
        Memory.share(value);
        return value;
    }

    static PyObject attribute(PyThread ts, PyFrame frame, CodeUnit unit, int pc, PyObject owner, int name) {
        PyObject value = AttributeOps.get(ts, unit, pc, owner, name);
        Memory.incref(ts, value);
        EvaluationLoop.drop(ts, frame, owner);
        return value;
    }

    static void setAttribute(
            PyThread ts, PyFrame frame, CodeUnit unit, int pc, PyObject value, PyObject owner, int name) {
        PyObject before = AttributeOps.set(ts, unit, pc, owner, name, value);
        if (Memory.COUNTING) {
            Memory.drop(ts, before);
            EvaluationLoop.drop(ts, frame, owner);
        }
    }

    static @Nullable PyObject method(PyThread ts, CodeUnit unit, int pc, PyObject owner, int name) {
        PyObject method = AttributeOps.method(ts, unit, pc, owner, name);
        Memory.incref(ts, method);
        return method;
    }

    static PyObject iterator(PyThread ts, PyFrame frame, PyObject iterable) {
        PyObject iterator = IterationOps.iterator(ts, iterable);
        if (IterationOps.moves(iterable)) {
            Memory.putTogether(ts, iterator);
            EvaluationLoop.release(ts, frame);
        } else {
            Memory.incref(ts, iterator);
            EvaluationLoop.drop(ts, frame, iterable);
        }
        return iterator;
    }

    static @Nullable PyObject next(PyThread ts, PyFrame frame, PyObject iterator) {
        PyObject element = IterationOps.next(ts, iterator);
        if (element != null) {
            Memory.incref(ts, element);
        } else {
            Memory.drop(ts, iterator);
        }
        EvaluationLoop.release(ts, frame);
        return element;
    }

    /// `SEND`: what the receiver yields, counted, or null if it has returned.
    static @Nullable PyObject send(PyThread ts, PyFrame frame, PyObject receiver, PyObject sent) {
        PyObject received = IterationOps.delegate(ts, receiver, sent);
        if (received != null) {
            EvaluationLoop.drop(ts, frame, sent);
        }
        return received;
    }

    /// What the receiver of [#send] has returned.
    static PyObject returned(PyThread ts, PyFrame frame, PyObject sent) {
        PyObject value = ts.takeReturned();
        EvaluationLoop.drop(ts, frame, sent);
        return value;
    }

    static PyObject deref(PyFrame frame, int index) {
        PyObject value = NameOps.deref(frame, index);
        Memory.share(value);
        return value;
    }

    static void storeDeref(PyThread ts, PyFrame frame, int index, PyObject value) {
        EvaluationLoop.drop(ts, frame, NameOps.storeDeref(frame, index, value));
    }

    // --- calls, which find their operands in the frame; 0 where the compiled code goes on

    /// `CALL`.
    ///
    /// @param sp where the stack ends
    /// @param next the code unit behind the call
    /// @return 0 if the result is on the stack, else what [CompiledCode#runFrom] is to give
    static int call(PyThread ts, PyFrame frame, int argc, int sp, int pc, int next) {
        frame.lasti = pc;
        frame.sp = sp;
        frame.resumeAt = next;
        return called(ts, frame, CallOps.call(ts, frame, argc), next);
    }

    /// A frame for the call of a function whose code is compiled and takes the arguments as they stand; null for
    /// anything else. A reference to the function moves into the frame, as the arguments are to.
    ///
    /// @param count how many arguments there are
    static @Nullable PyFrame frameForCompiled(PyThread ts, PyObject callable, int count) {
        if (callable.type() != PyFunction.TYPE) {
            return null;
        }
        PyFunction function = (PyFunction) callable;
        CodeUnit unit = function.unit;
        boolean quick = unit.simple && unit.argcount == count && unit.compiled != null && !unit.special;
        return quick && ts.nested < PyThread.MOST_NESTED ? PyFrame.taking(function, unit) : null;
    }

    /// Runs a frame of [#frameForCompiled] that has got its arguments. The operands of the call have left the stack.
    ///
    /// @return the value, counted; null if the compiled code is to give what [#failed] gives
    static @Nullable PyObject run(PyThread ts, PyFrame frame, PyFrame callee) {
        callee.mode = PyFrame.TO_CALLER;
        CompiledCode compiled = callee.unit.compiled;
        CallOps.startMoved(ts, callee);
        PyObject value = nested(ts, callee, compiled);
        if (value != null) {
            EvaluationLoop.release(ts, frame);
        }
        return value;
    }

    /// `CALL_KW` and `CALL_FUNCTION_EX`; as [#call].
    static int callOtherwise(PyThread ts, PyFrame frame, int opcode, int arg, int sp, int pc, int next) {
        frame.lasti = pc;
        frame.sp = sp;
        frame.resumeAt = next;
        return called(ts, frame, StarCalls.call(ts, frame, opcode, arg), next);
    }

    private static int called(PyThread ts, PyFrame frame, @Nullable PyFrame callee, int next) {
        if (callee != null) {
            CompiledCode compiled = callee.unit.compiled;
            if (compiled == null || ts.nested >= PyThread.MOST_NESTED) {
                return CompiledCode.OTHER_FRAME;
            }
            // A finaliser may use the frame again as soon as it has ended.
            boolean initialises = callee.mode == PyFrame.TO_CALLER_AS_INSTANCE;
            PyObject value = nested(ts, callee, compiled);
            if (value == null) {
                return failed(ts, frame);
            }
            if (initialises) {
                int sp = frame.sp;
                frame.sp = CallOps.aboveOperands(frame);
                value = CallOps.initialised(ts, callee, value);
                frame.sp = sp;
            }
            frame.s[frame.sp++] = value;
        }
        EvaluationLoop.release(ts, frame);
        return leavesFor(frame, next);
    }

    /// A callee has failed.
    ///
    /// @return what the compiled code is to give
    static int failed(PyThread ts, PyFrame frame) {
        return Unwinding.inCompiled(ts, frame, ts.takeUnhandled());
    }

    /// An instruction has failed.
    ///
    /// @return what the compiled code is to give
    static int failed(PyThread ts, PyFrame frame, PyException e) {
        return Unwinding.inCompiled(ts, frame, e);
    }

    /// `PUSH_EXC_INFO`: makes an exception the handled one.
    ///
    /// @return the one before, counted
    static PyObject handled(PyThread ts, PyObject exception) {
        return ts.swapHandled((PyBaseException) exception);
    }

    /// `POP_EXCEPT`.
    static void handledBefore(PyThread ts, PyFrame frame, PyObject previous) {
        ts.popHandled(previous);
        EvaluationLoop.release(ts, frame);
    }

    /// `CHECK_EXC_MATCH`.
    static boolean matches(PyThread ts, PyFrame frame, PyObject exception, PyObject type) {
        boolean matches = ExceptionOps.matches(ts, exception, type);
        EvaluationLoop.drop(ts, frame, type);
        return matches;
    }

    /// `RAISE_VARARGS` and `RERAISE`.
    ///
    /// @return what the compiled code is to give
    static int raise(PyThread ts, PyFrame frame, int opcode, int arg, int sp, int pc) {
        frame.lasti = pc;
        frame.sp = sp;
        return Unwinding.inCompiled(ts, frame, ExceptionOps.raise(ts, frame, opcode, arg));
    }

    /// Where the loop is to go on if the code is not to run compiled any more, as when it is traced now; else 0.
    private static int leavesFor(PyFrame frame, int next) {
        return frame.unit.compiled == null ? next : 0;
    }

    /// An instruction that [RareOps] executes; as [#call].
    static int rare(PyThread ts, PyFrame frame, int opcode, int arg, int sp, int pc, int next) {
        frame.lasti = pc;
        frame.sp = sp;
        int at = RareOps.execute(ts, frame, opcode, arg, pc);
        EvaluationLoop.release(ts, frame);
        return at == next ? leavesFor(frame, next) : at;
    }

    /// @return the value, or null: an exception has ended the callee, into which the operands of the call had moved
    private static @Nullable PyObject nested(PyThread ts, PyFrame callee, CompiledCode compiled) {
        try {
            PyObject value = Activation.nested(ts, callee, compiled, 0);
            if (value == null) {
                ts.operandsGone = true;
            }
            return value;
        } catch (RuntimeException | Error e) {
            ts.operandsGone = true;
            throw e;
        }
    }

    /// Ends a frame that compiled code has entered, with its result, which is counted once.
    static void leave(PyThread ts, PyFrame frame, PyObject value) {
        Unwinding.leave(ts, frame, frame);
        ts.returned = value;
    }

    static void handleBreaker(PyThread ts, PyFrame frame) {
        ts.handleBreaker(frame);
    }

    static void prefix(PyThread ts, PyFrame frame, int opcode, int arg) {
        FrameSetup.prefix(ts, frame, opcode, arg);
    }

    /// Puts the entries of the frame below a place into a tuple.
    static PyObject tuple(PyThread ts, PyObject[] s, int sp, int count) {
        return puttingTogether(ts, BuildOps.tuple(s, sp, count));
    }

    /// Puts the entries of the frame below a place into a list.
    static PyObject list(PyThread ts, PyObject[] s, int sp, int count) {
        return puttingTogether(ts, BuildOps.list(s, sp, count));
    }

    private static PyObject puttingTogether(PyThread ts, PyObject container) {
        if (container != PyTuple.EMPTY) {
            Memory.putTogether(ts, container);
        }
        return container;
    }

    static void append(PyObject list, PyObject value) {
        BuildOps.listAppend(list, value);
    }

    /// Puts the elements of a sequence into the frame from a place on, the last one first.
    static void unpack(PyThread ts, PyFrame frame, PyObject[] s, PyObject sequence, int sp, int count) {
        UnpackOps.sequence(ts, sequence, s, sp, count);
        EvaluationLoop.drop(ts, frame, sequence);
    }
}
