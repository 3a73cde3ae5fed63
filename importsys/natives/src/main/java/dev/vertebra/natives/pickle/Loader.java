package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyAnySet;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBuiltinFunction;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Carries out the instructions of one pickle.
///
/// Stack and memo belong to the unpickler, which is held from the first time on that what is made comes into the
/// hands of Python code; before, none of it can die, and what was found in modules is held by itself. So the plain
/// instances of Python classes are made without a count. Compare CPython Modules/_pickle.c `load`.
final class Loader {
    private static final PyStr PERSISTENT_LOAD = PyStr.intern("persistent_load");
    private static final PyStr FIND_CLASS = PyStr.intern("find_class");
    private static final int HIGHEST_PROTOCOL = 5;

    final ThreadState ts;
    final PyUnpickler unpickler;
    final LoadStack stack;
    private final PickleInput input;
    private final UnpicklerMemo memo;
    private final LineReader lines;
    private final ObjectBuilder builder;
    private int mark;
    private ThreadState.@Nullable Hold kept;

    /// What was found in modules while nothing else is held.
    private PyObject[] found = PyTuple.NO_OBJECTS;

    private int foundCount;

    Loader(ThreadState ts, PyUnpickler unpickler) {
        this.ts = ts;
        this.unpickler = unpickler;
        this.stack = unpickler.stack;
        this.input = unpickler.input;
        this.memo = unpickler.memo;
        this.lines = new LineReader(ts, unpickler);
        this.builder = new ObjectBuilder(this);
        this.mark = ts.candidateCount;
    }

    /// The object that the pickle is of.
    PyObject load() {
        stack.clear();
        unpickler.protocol = 0;
        try {
            if (unpickler.read != null) {
                callsPython();
            }
            boolean more = true;
            while (more) {
                more = step();
            }
            input.skipConsumed(ts);
            return stack.pop(ts);
        } finally {
            letGoOfFound();
            if (kept != null) {
                kept.close();
            }
        }
    }

    /// Python code is about to get hold of what has been made, which must stay alive.
    void callsPython() {
        if (kept == null) {
            kept = ts.hold(unpickler);
            letGoOfFound();
        }
    }

    /// As [#callsPython], if something is to be put into an object that was not made here.
    private void changes(PyObject target) {
        if (Memory.COUNTING && kept == null && Memory.isPublished(target)) {
            callsPython();
        }
    }

    private void keepFound(PyObject object) {
        if (Memory.COUNTING && kept == null) {
            if (foundCount == found.length) {
                found = Arrays.copyOf(found, 2 * foundCount + 4);
            }
            found[foundCount++] = object;
            Memory.incref(ts, object);
        }
    }

    private void letGoOfFound() {
        while (foundCount > 0) {
            Memory.decref(ts, found[--foundCount]);
        }
    }

    /// Lets go of what a call of Python code has left behind.
    private void release() {
        if (ts.candidateCount > mark && kept != null) {
            mark = Memory.tracker().releaseWithin(ts, mark);
        }
    }

    PyException error(String message) {
        return PickleState.unpickling(ts, message);
    }

    /// Carries out an instruction.
    ///
    /// @return whether it was not the last
    private boolean step() {
        int op = input.nextOrEnd(ts);
        switch (op) {
            case Opcodes.NONE -> stack.push(PyNone.NONE);
            case Opcodes.BININT1 -> stack.push(PyInt.of(number(1)));
            case Opcodes.BININT2 -> stack.push(PyInt.of(number(2)));
            case Opcodes.BININT -> stack.push(PyInt.of(signed()));
            case Opcodes.SHORT_BINUNICODE -> text(number(1));
            case Opcodes.BINUNICODE -> text(number(4));
            case Opcodes.MEMOIZE -> memo.put(memo.size(), stack.top(ts));
            case Opcodes.BINPUT -> put(number(1));
            case Opcodes.LONG_BINPUT -> put(number(4));
            case Opcodes.BINGET -> get(number(1));
            case Opcodes.LONG_BINGET -> get(number(4));
            case Opcodes.BINFLOAT -> real();
            case Opcodes.NEWTRUE -> stack.push(PyBool.TRUE);
            case Opcodes.NEWFALSE -> stack.push(PyBool.FALSE);
            case Opcodes.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
            case Opcodes.TUPLE1 -> stack.push(stack.tuple(ts, stack.size - 1));
            case Opcodes.TUPLE2 -> stack.push(stack.tuple(ts, stack.size - 2));
            case Opcodes.TUPLE3 -> stack.push(stack.tuple(ts, stack.size - 3));
            case Opcodes.TUPLE -> stack.push(stack.tuple(ts, stack.unmark(ts)));
            case Opcodes.EMPTY_LIST -> stack.push(new PyList());
            case Opcodes.EMPTY_DICT -> stack.push(new PyDict());
            case Opcodes.MARK -> stack.mark();
            case Opcodes.APPEND -> append(stack.size - 1);
            case Opcodes.APPENDS -> append(stack.unmark(ts));
            case Opcodes.SETITEM -> setItems(stack.size - 2);
            case Opcodes.SETITEMS -> setItems(stack.unmark(ts));
            case Opcodes.STOP -> {
                return false;
            }
            default -> {
                rare(op);
            }
        }
        return true;
    }

    private void rare(int op) {
        switch (op) {
            case Opcodes.STACK_GLOBAL -> stackGlobal();
            case Opcodes.GLOBAL -> global();
            case Opcodes.NEWOBJ, Opcodes.BUILD, Opcodes.ADDITEMS, Opcodes.FROZENSET -> {
                if (kept != null || !builder.plain(op)) {
                    calls(op);
                }
            }
            case Opcodes.REDUCE, Opcodes.NEWOBJ_EX, Opcodes.INST, Opcodes.OBJ, Opcodes.PERSID, Opcodes.BINPERSID ->
                calls(op);
            case Opcodes.FRAME -> frame();
            case Opcodes.PROTO -> protocol();
            case Opcodes.EMPTY_SET -> stack.push(new PySet());
            case Opcodes.LIST -> list();
            case Opcodes.DICT -> dict();
            case Opcodes.POP -> stack.popAny(ts);
            case Opcodes.POP_MARK -> stack.drop(stack.unmark(ts));
            case Opcodes.DUP -> stack.push(stack.top(ts));
            case Opcodes.EXT1 -> extension((int) number(1));
            case Opcodes.EXT2 -> extension((int) number(2));
            case Opcodes.EXT4 -> extension(signed());
            case Opcodes.NEXT_BUFFER -> nextBuffer();
            case Opcodes.READONLY_BUFFER -> readOnlyBuffer();
            case Opcodes.GET -> get(lines.memoKey());
            case Opcodes.PUT -> putLine();
            default -> bytes(op);
        }
    }

    private void calls(int op) {
        callsPython();
        calling(op);
        release();
    }

    /// Carries out an instruction that may run Python code.
    private void calling(int op) {
        switch (op) {
            case Opcodes.REDUCE -> builder.reduce();
            case Opcodes.NEWOBJ -> builder.newObject(false);
            case Opcodes.NEWOBJ_EX -> builder.newObject(true);
            case Opcodes.BUILD -> builder.build();
            case Opcodes.INST -> inst();
            case Opcodes.OBJ -> obj();
            case Opcodes.FROZENSET -> frozenset();
            case Opcodes.PERSID -> persistent(lines.persistentId());
            case Opcodes.BINPERSID -> persistent(stack.pop(ts));
            default -> builder.addItems(stack.unmark(ts));
        }
    }

    private void bytes(int op) {
        switch (op) {
            case Opcodes.INT -> stack.push(lines.integer());
            case Opcodes.LONG -> stack.push(lines.longInteger());
            case Opcodes.FLOAT -> stack.push(lines.real());
            case Opcodes.LONG1 -> stack.push(lines.binaryInteger(number(1)));
            case Opcodes.LONG4 -> stack.push(lines.binaryInteger(signed()));
            case Opcodes.STRING -> stack.push(lines.quotedString());
            case Opcodes.SHORT_BINSTRING -> stack.push(lines.string(input.take(ts, number(1))));
            case Opcodes.BINSTRING -> stack.push(lines.string(input.take(ts, number(4))));
            case Opcodes.UNICODE -> stack.push(lines.unicode());
            case Opcodes.BINUNICODE8 -> text(size("BINUNICODE exceeds system's maximum size of "));
            case Opcodes.SHORT_BINBYTES -> stack.push(lines.bytes(number(1)));
            case Opcodes.BINBYTES -> stack.push(lines.bytes(number(4)));
            case Opcodes.BINBYTES8 -> stack.push(lines.bytes(size("BINBYTES exceeds system's maximum size of ")));
            case Opcodes.BYTEARRAY8 ->
                stack.push(lines.byteArray(size("BYTEARRAY8 exceeds system's maximum size of ")));
            default -> throw unknown(op);
        }
    }

    private PyException unknown(int op) {
        if (op < 0) {
            return Raise.raise(ExceptionTypes.EOFError, "Ran out of input");
        }
        boolean shown = op >= 0x20 && op <= 0x7e && op != '\'' && op != '\\';
        return error("invalid load key, '" + (shown ? String.valueOf((char) op) : String.format("\\x%02x", op)) + "'.");
    }

    // --- operands

    /// The next bytes as an unsigned number, the least significant first.
    private long number(int width) {
        PickleInput in = input;
        if (in.end - in.at < width) {
            in.need(ts, width);
        }
        byte[] bytes = in.bytes;
        int at = in.at;
        in.at = at + width;
        return switch (width) {
            case 1 -> bytes[at] & 0xFF;
            case 2 -> bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
            default ->
                bytes[at] & 0xFF
                        | (bytes[at + 1] & 0xFF) << 8
                        | (bytes[at + 2] & 0xFF) << 16
                        | (bytes[at + 3] & 0xFFL) << 24;
        };
    }

    /// The next four bytes as a signed number.
    private int signed() {
        return (int) number(4);
    }

    private long size(String tooLarge) {
        long low = number(4);
        long size = number(4) << 32 | low;
        if (size < 0) {
            throw Raise.overflowError("%s%d bytes", tooLarge, Long.MAX_VALUE);
        }
        return size;
    }

    private void text(long size) {
        PickleInput in = input;
        in.need(ts, size);
        int from = in.at;
        int to = from + (int) size;
        in.at = to;
        stack.push(lines.text(in.bytes, from, to));
    }

    private void real() {
        long low = number(4);
        long bits = Long.reverseBytes(number(4) << 32 | low);
        stack.push(PyFloat.of(Double.longBitsToDouble(bits)));
    }

    private void frame() {
        long size = size("FRAME length exceeds system's maximum of ");
        input.need(ts, size);
    }

    private void protocol() {
        int number = (int) number(1);
        if (number > HIGHEST_PROTOCOL) {
            throw Raise.valueError("unsupported pickle protocol: %d", number);
        }
        unpickler.protocol = number;
    }

    // --- the memo

    private void put(long number) {
        memo.put(number, stack.top(ts));
    }

    private void putLine() {
        stack.top(ts);
        long number = lines.memoKey();
        if (number < 0) {
            throw Raise.valueError("negative PUT argument");
        }
        put(number);
    }

    private void get(long number) {
        PyObject known = memo.get(number);
        if (known == null) {
            throw error("Memo value not found at index " + number);
        }
        stack.push(known);
    }

    // --- containers

    private void append(int from) {
        stack.checkBelow(ts, from);
        if (from == stack.size) {
            return;
        }
        PyObject target = stack.get(from - 1);
        if (target.type() == PyList.TYPE) {
            changes(target);
            stack.appendTo((PyList) target, from);
        } else {
            callsPython();
            builder.extend(from);
            release();
        }
    }

    private void setItems(int from) {
        stack.checkBelow(ts, from);
        if (from == stack.size) {
            return;
        }
        if ((stack.size - from) % 2 != 0) {
            throw error("odd number of items for SETITEMS");
        }
        PyObject target = stack.get(from - 1);
        if (target.type() == PyDict.TYPE) {
            changes(target);
            fill((PyDict) target, from);
            stack.drop(from);
        } else {
            callsPython();
            builder.setItems(from);
            release();
        }
    }

    private void fill(PyDict dict, int from) {
        for (int i = from; i + 1 < stack.size; i += 2) {
            PyObject key = stack.get(i);
            if (!PyAnySet.isAtom(key)) {
                callsPython();
            }
            dict.put(ts, key, stack.get(i + 1));
        }
    }

    private void list() {
        stack.push(stack.list(stack.unmark(ts)));
    }

    private void dict() {
        int from = stack.unmark(ts);
        if ((stack.size - from) % 2 != 0) {
            throw error("odd number of items for DICT");
        }
        PyDict dict = new PyDict();
        try (ThreadState.Hold held = ts.hold(dict)) {
            fill(dict, from);
            stack.drop(from);
            stack.push(dict);
        }
    }

    private void frozenset() {
        PyTuple items = stack.tuple(ts, stack.unmark(ts));
        try (ThreadState.Hold held = ts.hold(items)) {
            stack.push(Calls.call1(ts, PyFrozenSet.TYPE, items));
        }
    }

    // --- names

    /// What a name in a module stands for.
    PyObject findClass(PyObject module, PyObject name) {
        if (unpickler.type() == PyUnpickler.TYPE) {
            PyObject known = ClassFinder.find(ts, unpickler, module, name);
            keepFound(known);
            return known;
        }
        callsPython();
        return Calls.callMethod(ts, unpickler, FIND_CLASS, module, name);
    }

    private void global() {
        PyObject module = lines.utf8(input.fullLine(ts));
        PyObject name = lines.utf8(input.fullLine(ts));
        stack.push(findClass(module, name));
    }

    private void stackGlobal() {
        PyObject name = stack.pop(ts);
        PyObject module = stack.pop(ts);
        if (name.type() != PyStr.TYPE || module.type() != PyStr.TYPE) {
            throw error("STACK_GLOBAL requires str");
        }
        stack.push(findClass(module, name));
    }

    private void extension(int code) {
        if (code <= 0) {
            throw error("EXT specifies code <= 0");
        }
        callsPython();
        PickleState state = PickleState.of(ts);
        PyObject key = PyInt.of(code);
        PyObject known = state.extensionCache().get(ts, key);
        if (known == null) {
            PyObject pair = state.invertedRegistry().get(ts, key);
            if (pair == null) {
                throw Raise.valueError("unregistered extension code %d", code);
            }
            if (!(pair instanceof PyTuple names)
                    || names.size() != 2
                    || !(names.get(0) instanceof PyStr)
                    || !(names.get(1) instanceof PyStr)) {
                throw Raise.valueError("_inverted_registry[%d] isn't a 2-tuple of strings", code);
            }
            known = findClass(names.get(0), names.get(1));
            state.extensionCache().put(ts, key, known);
        }
        stack.push(known);
    }

    private void inst() {
        int from = stack.unmark(ts);
        PyObject module = lines.ascii(input.fullLine(ts));
        PyObject name = lines.ascii(input.fullLine(ts));
        PyObject cls = findClass(module, name);
        try (ThreadState.Hold held = ts.hold(cls)) {
            builder.instantiate(cls, stack.tuple(ts, from));
        }
    }

    private void obj() {
        int from = stack.unmark(ts);
        if (stack.size - from < 1) {
            throw stack.underflow(ts);
        }
        PyTuple args = stack.tuple(ts, from + 1);
        try (ThreadState.Hold held = ts.hold(args)) {
            builder.instantiate(stack.pop(ts), args);
        }
    }

    private void persistent(PyObject id) {
        PyObject method = Attributes.get(ts, unpickler, PERSISTENT_LOAD);
        boolean usual = method instanceof PyBuiltinFunction function
                && function.self() == unpickler
                && function.function() instanceof PyUnpicklerNatives;
        stack.push(usual ? PyUnpickler.persistentLoad(ts, unpickler, id) : Calls.call1(ts, method, id));
    }

    // --- buffers

    private void nextBuffer() {
        PyObject buffers = unpickler.buffers;
        if (buffers == null) {
            throw error("pickle stream refers to out-of-band data but no *buffers* argument was given");
        }
        callsPython();
        PyObject buffer = Iterate.next(ts, buffers);
        if (buffer == null) {
            throw error("not enough out-of-band buffers");
        }
        stack.push(buffer);
    }

    private void readOnlyBuffer() {
        PyObject buffer = stack.top(ts);
        callsPython();
        PyMemoryView view = PyMemoryView.of(ts, buffer, false);
        try (ThreadState.Hold held = ts.hold(view)) {
            if (Attributes.get(ts, view, "readonly") != PyBool.TRUE) {
                stack.replaceTop(Calls.callMethod(ts, view, "toreadonly"));
            }
        }
    }

    static boolean isClass(PyObject object) {
        return object instanceof PyType;
    }
}
