package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
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

    private static void dropOperands(PyThread ts, PyFrame frame, PyObject left, PyObject right) {
        if (Memory.COUNTING && !Memory.neitherCounted(left, right)) {
            Memory.drop(ts, left);
            EvaluationLoop.drop(ts, frame, right);
        }
    }

    static PyObject add(PyThread ts, PyFrame frame, PyObject left, PyObject right, int op) {
        PyObject result = BinaryOps.add(ts, left, right, op);
        Memory.incref(ts, result);
        dropOperands(ts, frame, left, right);
        return result;
    }

    static PyObject subtract(PyThread ts, PyFrame frame, PyObject left, PyObject right, int op) {
        PyObject result = BinaryOps.subtract(ts, left, right, op);
        Memory.incref(ts, result);
        dropOperands(ts, frame, left, right);
        return result;
    }

    static PyObject multiply(PyThread ts, PyFrame frame, PyObject left, PyObject right, int op) {
        PyObject result = BinaryOps.multiply(ts, left, right, op);
        Memory.incref(ts, result);
        dropOperands(ts, frame, left, right);
        return result;
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
        PyObject result = ItemOps.element(container, key);
        if (result != null) {
            Memory.share(result);
            EvaluationLoop.drop(ts, frame, container);
            return result;
        }
        result = ItemOps.get(ts, container, key);
        Memory.incref(ts, result);
        Memory.drop(ts, container);
        EvaluationLoop.drop(ts, frame, key);
        return result;
    }

    static void storeSubscript(PyThread ts, PyFrame frame, PyObject value, PyObject container, PyObject key) {
        PyObject before = ItemOps.exchange(container, key, value);
        if (before == null) {
            ItemOps.set(ts, container, key, value);
            before = value;
        }
        if (Memory.COUNTING) {
            Memory.drop(ts, before);
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

    static PyObject deref(PyFrame frame, int index) {
        PyObject value = NameOps.deref(frame, index);
        Memory.share(value);
        return value;
    }

    static void storeDeref(PyThread ts, PyFrame frame, int index, PyObject value) {
        EvaluationLoop.drop(ts, frame, NameOps.storeDeref(frame, index, value));
    }

    static boolean call(PyThread ts, PyFrame frame, int argc) {
        PyFrame callee = CallOps.call(ts, frame, argc);
        if (callee != null) {
            return true;
        }
        EvaluationLoop.release(ts, frame);
        return false;
    }

    static boolean callOtherwise(PyThread ts, PyFrame frame, int opcode, int arg) {
        PyFrame callee = StarCalls.call(ts, frame, opcode, arg);
        if (callee != null) {
            return true;
        }
        EvaluationLoop.release(ts, frame);
        return false;
    }

    static int rare(PyThread ts, PyFrame frame, int opcode, int arg, int pc) {
        int next = RareOps.execute(ts, frame, opcode, arg, pc);
        EvaluationLoop.release(ts, frame);
        return next;
    }

    static void tuple(PyThread ts, PyObject[] s, int sp, int count) {
        moved(ts, BuildOps.tuple(s, sp, count), s, sp, count);
    }

    static void list(PyThread ts, PyObject[] s, int sp, int count) {
        moved(ts, BuildOps.list(s, sp, count), s, sp, count);
    }

    private static void moved(PyThread ts, PyObject container, PyObject[] s, int sp, int count) {
        if (container != PyTuple.EMPTY) {
            Memory.putTogether(ts, container);
        }
        s[sp - count] = container;
    }

    static void unpack(PyThread ts, PyFrame frame, PyObject[] s, int sp, int count) {
        PyObject sequence = s[sp - 1];
        UnpackOps.sequence(ts, sequence, s, sp - 1, count);
        EvaluationLoop.drop(ts, frame, sequence);
    }
}
