package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
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
    private static final int STORE_ATTR_WIDTH = 5;
    private static final int TO_BOOL_WIDTH = 4;
    private static final int JUMP_WIDTH = 2;
    private static final int FOR_ITER_WIDTH = 2;
    private static final int BINARY_OP_WIDTH = 2;
    private static final int STORE_SUBSCR_WIDTH = 2;
    private static final int OPERATOR = (1 << Step.OPERATOR_BITS) - 1;
    private static final int COMPARE_OP_WIDTH = 2;
    private static final int BINARY_SUBSCR_WIDTH = 2;
    private static final int COPY_WIDTH = 1;
    private static final int SWAP_WIDTH = 1;

    private EvaluationLoop() {}

    /// Runs the running frame and what it calls, until it returns, yields or raises.
    ///
    /// @param entry the frame at whose end the loop does
    /// @return the value, which is still counted once; null if an exception was raised:
    ///     [PyThread#takeHandler] gives the frame to go on in
    static @Nullable PyObject loop(PyThread ts, PyFrame first, PyFrame entry) {
        PyFrame frame = first;
        CodeUnit unit = frame.unit;
        long[] steps = unit.steps;
        PyObject[] s = frame.s;
        int sp = frame.sp;
        int next = Step.resume(ts, steps, frame.lasti < 0 ? 0 : frame.resumeAt);
        try {
            while (true) {
                int pc = next;
                frame.lasti = pc;
                long step = steps[pc];
                int arg = (int) (step >> 32);
                next = pc + ((int) step >> 16 & 0xFF);
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
                    case Step.NOP -> {}
                    case Step.PREFIX -> FrameSetup.prefix(ts, frame, (int) step >>> Step.OPCODE_BITS, arg);
                    case Step.RESUME -> {
                        if (ts.breaker && ts.handleBreaker(frame)) {
                            next = pc;
                        }
                    }
                    case Step.LOAD_FAST -> {
                        PyObject value = s[arg];
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Step.LOAD_FAST_LOAD_CONST -> {
                        PyObject value = s[arg & 0xFFFF];
                        Memory.share(value);
                        s[sp++] = value;
                        value = unit.consts[arg >>> 16];
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
                    case Step.LOAD_FAST_LOAD_ATTR_LOAD_ATTR -> {
                        PyObject owner = s[arg];
                        PyObject value = AttributeOps.known(unit, next, owner);
                        if (value == null) {
                            value = owner;
                        } else {
                            next += LOAD_ATTR_WIDTH;
                            PyObject attribute = AttributeOps.known(unit, next, value);
                            if (attribute != null) {
                                next += LOAD_ATTR_WIDTH;
                                value = attribute;
                            }
                        }
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Step.LOAD_FAST_STORE_ATTR -> {
                        PyObject owner = s[arg];
                        if (AttributeOps.knowsPlace(unit, next, owner)) {
                            frame.lasti = next;
                            PyObject before = AttributeOps.set(ts, unit, next, owner, 0, s[--sp]);
                            next += STORE_ATTR_WIDTH;
                            drop(ts, frame, before);
                        } else {
                            Memory.share(owner);
                            s[sp++] = owner;
                        }
                    }
                    case Step.LOAD_FAST_TO_BOOL_AND_JUMP -> {
                        PyObject value = s[arg];
                        if (Truth.isPlain(value)) {
                            next += TO_BOOL_WIDTH;
                            next = jump(steps[next], Truth.of(ts, value), next);
                        } else {
                            Memory.share(value);
                            s[sp++] = value;
                        }
                    }
                    case Step.LOAD_FAST_JUMP_IF_NONE ->
                        next = s[arg] == PyNone.NONE ? (int) (steps[next] >> 32) : next + JUMP_WIDTH;
                    case Step.LOAD_FAST_JUMP_IF_NOT_NONE ->
                        next = s[arg] != PyNone.NONE ? (int) (steps[next] >> 32) : next + JUMP_WIDTH;
                    case Step.LOAD_FAST_LOAD_METHOD -> {
                        PyObject owner = s[arg];
                        PyObject method = AttributeOps.knownMethod(unit, next, owner);
                        if (method != null) {
                            next += LOAD_ATTR_WIDTH;
                            Memory.share(method);
                            s[sp++] = method;
                        }
                        Memory.share(owner);
                        s[sp++] = owner;
                    }
                    case Step.LOAD_FAST_LOAD_FAST -> {
                        PyObject value = s[arg >> 4];
                        Memory.share(value);
                        s[sp++] = value;
                        value = s[arg & 15];
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Step.LOAD_CONST -> {
                        PyObject value = unit.consts[arg];
                        Memory.incref(ts, value);
                        s[sp++] = value;
                    }
                    case Step.STORE_FAST -> {
                        PyObject before = s[arg];
                        s[arg] = s[--sp];
                        drop(ts, frame, before);
                    }
                    case Step.STORE_FAST_LOAD_FAST -> {
                        PyObject before = s[arg >> 4];
                        s[arg >> 4] = s[sp - 1];
                        PyObject value = s[arg & 15];
                        Memory.share(value);
                        s[sp - 1] = value;
                        drop(ts, frame, before);
                    }
                    case Step.STORE_FAST_STORE_FAST -> {
                        PyObject before = s[arg >> 4];
                        s[arg >> 4] = s[--sp];
                        Memory.drop(ts, before);
                        before = s[arg & 15];
                        s[arg & 15] = s[--sp];
                        drop(ts, frame, before);
                    }
                    case Step.POP_TOP -> {
                        if (arg != 0 && !ts.breaker) {
                            next = arg;
                        }
                        drop(ts, frame, s[--sp]);
                    }
                    case Step.PUSH_NULL -> s[sp++] = null;
                    case Step.COPY -> {
                        PyObject value = s[sp - arg];
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Step.SWAP -> {
                        PyObject top = s[sp - 1];
                        s[sp - 1] = s[sp - arg];
                        s[sp - arg] = top;
                    }
                    case Step.ADD, Step.SUBTRACT, Step.MULTIPLY, Step.BINARY_OP -> {
                        PyObject left = s[sp - 2];
                        PyObject right = s[sp - 1];
                        int operation = (int) step & 0xFF;
                        PyObject result = operation == Step.ADD
                                ? BinaryOps.add(ts, left, right, arg & OPERATOR)
                                : operation == Step.MULTIPLY
                                        ? BinaryOps.multiply(ts, left, right, arg & OPERATOR)
                                        : operation == Step.SUBTRACT
                                                ? BinaryOps.subtract(ts, left, right, arg & OPERATOR)
                                                : BinaryOps.binary(ts, left, right, arg & OPERATOR);
                        Memory.incref(ts, result);
                        int place = arg >> Step.OPERATOR_BITS;
                        if (place > 0 && Memory.neitherCounted(left, right)) {
                            sp -= 2;
                            PyObject before = s[place - 1];
                            s[place - 1] = result;
                            frame.lasti = next++;
                            drop(ts, frame, before);
                        } else {
                            s[--sp - 1] = result;
                            dropOperands(ts, frame, left, right);
                        }
                    }
                    case Step.COMPARE_OP -> {
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
                    case Step.ADD_PLACES, Step.SUBTRACT_PLACES, Step.MULTIPLY_PLACES -> {
                        PyObject left = Places.left(s, sp, unit, arg);
                        PyObject right = Places.right(s, unit, arg);
                        int operation = (int) step & 0xFF;
                        PyObject result = operation == Step.ADD_PLACES
                                ? BinaryOps.sum(left, right)
                                : operation == Step.MULTIPLY_PLACES
                                        ? BinaryOps.product(left, right)
                                        : BinaryOps.difference(left, right);
                        if (result == null) {
                            unit.generalise(pc, Memory.neitherCounted(left, right));
                            next = pc;
                            continue;
                        }
                        sp -= arg >> Places.ON_STACK_BIT;
                        int place = Places.result(arg);
                        if (place == Places.TO_STACK) {
                            s[sp++] = result;
                            next += BINARY_OP_WIDTH;
                        } else {
                            PyObject before = s[place];
                            s[place] = result;
                            next += BINARY_OP_WIDTH;
                            frame.lasti = next++;
                            drop(ts, frame, before);
                        }
                    }
                    case Step.BINARY_PLACES -> {
                        PyObject left = Places.left(s, sp, unit, arg);
                        PyObject right = Places.right(s, unit, arg);
                        if (!Memory.neitherCounted(left, right)) {
                            unit.generalise(pc, false);
                            next = pc;
                            continue;
                        }
                        frame.lasti = next;
                        sp -= arg >> Places.ON_STACK_BIT;
                        s[sp++] = left;
                        s[sp++] = right;
                        PyObject result = BinaryOps.binary(ts, left, right, (int) (steps[next] >> 32) & OPERATOR);
                        Memory.incref(ts, result);
                        sp -= 2;
                        int place = Places.result(arg);
                        if (place == Places.TO_STACK) {
                            s[sp++] = result;
                            next += BINARY_OP_WIDTH;
                        } else {
                            PyObject before = s[place];
                            s[place] = result;
                            next += BINARY_OP_WIDTH;
                            frame.lasti = next++;
                            drop(ts, frame, before);
                        }
                    }
                    case Step.COMPARE_PLACES_AND_JUMP -> {
                        PyObject left = Places.left(s, sp, unit, arg);
                        PyObject right = Places.right(s, unit, arg);
                        if (!Memory.neitherCounted(left, right)) {
                            unit.generalise(pc, false);
                            next = pc;
                            continue;
                        }
                        frame.lasti = next;
                        sp -= arg >> Places.ON_STACK_BIT;
                        s[sp++] = left;
                        s[sp++] = right;
                        boolean holds = BinaryOps.holds(ts, left, right, (int) (steps[next] >> 32));
                        sp -= 2;
                        next += COMPARE_OP_WIDTH;
                        next = jump(steps[next], holds, next);
                    }
                    case Step.SUBSCRIBE_PLACES -> {
                        PyObject container = Places.left(s, sp, unit, arg);
                        PyObject element = ItemOps.element(container, Places.right(s, unit, arg));
                        if (element == null) {
                            unit.generalise(pc, false);
                            next = pc;
                            continue;
                        }
                        Memory.share(element);
                        int place = Places.result(arg);
                        next += BINARY_SUBSCR_WIDTH;
                        if ((arg & Places.ON_STACK) != 0) {
                            s[sp - 1] = element;
                            drop(ts, frame, container);
                        } else if (place == Places.TO_STACK) {
                            s[sp++] = element;
                        } else {
                            PyObject before = s[place];
                            s[place] = element;
                            frame.lasti = next++;
                            drop(ts, frame, before);
                        }
                    }
                    case Step.BINARY_SUBSCR -> {
                        PyObject container = s[sp - 2];
                        PyObject key = s[sp - 1];
                        PyObject result = ItemOps.get(ts, container, key);
                        Memory.incref(ts, result);
                        s[--sp - 1] = result;
                        drop(ts, frame, container, key);
                    }
                    case Step.STORE_SUBSCR_PLACES -> {
                        PyObject container = Places.left(s, sp, unit, arg);
                        PyObject before =
                                ItemOps.exchange(container, Places.right(s, unit, arg), s[Places.below(sp, arg)]);
                        if (before == null) {
                            unit.generalise(pc, false);
                            next = pc;
                            continue;
                        }
                        sp = Places.below(sp, arg);
                        next += STORE_SUBSCR_WIDTH;
                        drop(ts, frame, before);
                        if ((arg & Places.ON_STACK) != 0) {
                            drop(ts, frame, container);
                        }
                    }
                    case Step.STORE_SUBSCR, Step.SWAP_AND_STORE_SUBSCR -> {
                        if (((int) step & 0xFF) != Step.STORE_SUBSCR) {
                            PyObject value = s[sp - 1];
                            s[sp - 1] = s[sp - 2];
                            s[sp - 2] = s[sp - 3];
                            s[sp - 3] = value;
                            next = pc + 2 * SWAP_WIDTH;
                            frame.lasti = next;
                            next += STORE_SUBSCR_WIDTH;
                        }
                        PyObject container = s[sp - 2];
                        PyObject key = s[sp - 1];
                        PyObject value = s[sp - 3];
                        PyObject before = ItemOps.exchange(container, key, value);
                        if (before == null) {
                            ItemOps.set(ts, container, key, value);
                            before = value;
                        }
                        sp -= 3;
                        if (Memory.COUNTING) {
                            Memory.drop(ts, before);
                            drop(ts, frame, container, key);
                        }
                    }
                    case Step.COPY_AND_SUBSCRIBE -> {
                        PyObject container = s[sp - 2];
                        PyObject value = ItemOps.element(container, s[sp - 1]);
                        if (value != null) {
                            next = pc + 2 * COPY_WIDTH + BINARY_SUBSCR_WIDTH;
                        } else {
                            value = container;
                        }
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Step.POP_JUMP_IF_FALSE -> {
                        if (s[--sp] != PyBool.TRUE) {
                            next = arg;
                        }
                    }
                    case Step.POP_JUMP_IF_TRUE -> {
                        if (s[--sp] == PyBool.TRUE) {
                            next = arg;
                        }
                    }
                    case Step.POP_JUMP_IF_NONE -> {
                        PyObject value = s[--sp];
                        if (value == PyNone.NONE) {
                            next = arg;
                        }
                        drop(ts, frame, value);
                    }
                    case Step.POP_JUMP_IF_NOT_NONE -> {
                        PyObject value = s[--sp];
                        if (value != PyNone.NONE) {
                            next = arg;
                        }
                        drop(ts, frame, value);
                    }
                    case Step.TO_BOOL -> {
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
                    case Step.UNARY_NOT -> s[sp - 1] = s[sp - 1] == PyBool.TRUE ? PyBool.FALSE : PyBool.TRUE;
                    case Step.IS_OP -> {
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
                    case Step.CONTAINS_OP -> {
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
                    case Step.JUMP_FORWARD -> next = arg;
                    case Step.JUMP_BACKWARD -> {
                        next = arg;
                        if (ts.breaker) {
                            ts.handleBreaker(frame);
                        }
                    }
                    case Step.LOAD_GLOBAL -> {
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
                    case Step.LOAD_ATTR -> {
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
                    case Step.STORE_ATTR -> {
                        PyObject owner = s[sp - 1];
                        PyObject value = s[sp - 2];
                        PyObject before = AttributeOps.set(ts, unit, pc, owner, arg, value);
                        sp -= 2;
                        drop(ts, frame, before, owner);
                    }
                    case Step.CALL, Step.CALL_OTHERWISE -> {
                        frame.sp = sp;
                        frame.resumeAt = next;
                        PyFrame callee = ((int) step & 0xFF) == Step.CALL
                                ? CallOps.call(ts, frame, arg)
                                : StarCalls.call(ts, frame, (int) step >>> Step.OPCODE_BITS, arg);
                        if (callee != null) {
                            frame = callee;
                            unit = frame.unit;
                            steps = unit.steps;
                            s = frame.s;
                            next = Step.resume(ts, steps, 0);
                        } else {
                            release(ts, frame);
                        }
                        sp = frame.sp;
                    }
                    case Step.RETURN_VALUE, Step.RETURN_CONST -> {
                        PyObject value;
                        if (((int) step & 0xFF) == Step.RETURN_VALUE) {
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
                    case Step.GET_ITER -> {
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
                    case Step.FOR_ITER, Step.JUMP_BACKWARD_FOR_ITER -> {
                        if (((int) step & 0xFF) != Step.FOR_ITER) {
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
                            step = steps[next++];
                            int place = (int) (step >> 32);
                            if (((int) step & 0xFF) != Step.STORE_FAST) {
                                PyObject value = place >> 4 == (place & 15) ? element : s[place & 15];
                                Memory.share(value);
                                s[sp++] = value;
                                place >>= 4;
                            }
                            before = s[place];
                            s[place] = element;
                        } else {
                            next = arg;
                            before = s[--sp];
                        }
                        drop(ts, frame, before);
                    }
                    case Step.LOAD_DEREF -> {
                        PyObject value = NameOps.deref(frame, arg);
                        Memory.share(value);
                        s[sp++] = value;
                    }
                    case Step.STORE_DEREF -> {
                        PyObject before = NameOps.storeDeref(frame, arg, s[--sp]);
                        drop(ts, frame, before);
                    }
                    case Step.LOAD_NAME -> {
                        PyObject value = NameOps.name(ts, frame, unit.names[arg]);
                        Memory.incref(ts, value);
                        s[sp++] = value;
                        release(ts, frame);
                    }
                    case Step.STORE_NAME -> {
                        PyObject value = s[sp - 1];
                        NameOps.storeName(ts, frame, unit.names[arg], value);
                        sp--;
                        drop(ts, frame, value);
                    }
                    case Step.MAKE_FUNCTION -> {
                        s[sp - 1] = FunctionOps.make(ts, frame, s[sp - 1]);
                        release(ts, frame);
                    }
                    case Step.LIST_APPEND, Step.LIST_APPEND_AND_JUMP -> {
                        if (((int) step & 0xFF) != Step.LIST_APPEND) {
                            if (!ts.breaker) {
                                next = arg >> Step.OPERATOR_BITS;
                            }
                            arg &= OPERATOR;
                        }
                        BuildOps.listAppend(s[sp - 1 - arg], s[sp - 1]);
                        sp--;
                    }
                    case Step.BUILD_TUPLE -> sp = moved(ts, BuildOps.tuple(s, sp, arg), s, sp, arg);
                    case Step.BUILD_LIST -> sp = moved(ts, BuildOps.list(s, sp, arg), s, sp, arg);
                    case Step.UNPACK_SEQUENCE -> {
                        PyObject sequence = s[sp - 1];
                        sp = UnpackOps.sequence(ts, sequence, s, sp - 1, arg);
                        drop(ts, frame, sequence);
                    }
                    case Step.YIELD_VALUE -> {
                        PyObject value = s[--sp];
                        frame.sp = sp;
                        frame.resumeAt = next;
                        return value;
                    }
                    case Step.SEND -> {
                        PyObject received = IterationOps.delegate(ts, s[sp - 2], s[sp - 1]);
                        PyObject sent = s[sp - 1];
                        if (received == null) {
                            received = ts.takeReturned();
                            next = arg;
                        }
                        s[sp - 1] = received;
                        drop(ts, frame, sent);
                    }
                    case Step.RAISE -> {
                        frame.sp = sp;
                        Unwinding.raise(ts, frame, entry, (int) step >>> Step.OPCODE_BITS, arg);
                        return null;
                    }
                    case Step.RARE -> {
                        frame.sp = sp;
                        next = RareOps.execute(ts, frame, (int) step >>> Step.OPCODE_BITS, arg, pc);
                        sp = frame.sp;
                        release(ts, frame);
                    }
                    case Step.COMPILED -> {
                        sp = -1;
                        next = unit.compiled.runFrom(ts, frame, s, pc);
                        if (next < 0) {
                            if (next <= CompiledCode.FAILED && !Unwinding.goesOn(ts, frame, entry, next)) {
                                return null;
                            }
                            frame = ts.frame;
                            unit = frame.unit;
                            steps = unit.steps;
                            s = frame.s;
                            next = Step.resume(ts, steps, next == CompiledCode.HANDLED ? frame.resumeAt : 0);
                        }
                        sp = frame.sp;
                    }
                    default -> throw new IllegalStateException("no step " + step);
                }
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            ts.failed(frame, sp);
            throw e;
        }
    }

    /// Where a conditional jump behind a test leads.
    ///
    /// @param jump the step of the jump
    /// @param place its code unit
    private static int jump(long jump, boolean holds, int place) {
        return holds == (((int) jump & 0xFF) == Step.POP_JUMP_IF_TRUE) ? (int) (jump >> 32) : place + JUMP_WIDTH;
    }

    /// A release point: what only the region of the frame holds dies.
    static void release(PyThread ts, PyFrame frame) {
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
    static void drop(PyThread ts, PyFrame frame, @Nullable PyObject value) {
        if (Memory.COUNTING) {
            if (value != null && Memory.losesLast(value)) {
                Memory.tracker().dropped(ts, value);
            }
            if (ts.candidateCount > frame.mark) {
                Memory.tracker().release(ts, frame.mark);
            }
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
