package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.namespaces.FastLocals;
import dev.vertebra.namespaces.FrameLocalsProxy;
import dev.vertebra.namespaces.LocalsSnapshot;
import dev.vertebra.namespaces.PyCell;
import dev.vertebra.objectmodel.FrameView;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An activation of a code object: locals, cells, stack and position.
///
/// The places `0 … nlocalsplus-1` of [#s] are the fast locals, cells and free variables, the stack stands above them.
/// While the frame lives every place in use is a counted slot. A frame that nobody else has seen goes back to its code
/// unit when it finishes; one that has *escaped* (into a traceback, a generator, `sys._getframe`) keeps its locals as
/// long as it is held. Compare CPython Include/internal/pycore_frame.h.
@SuppressWarnings("NullAway") // Places that are not in use are null; an instruction never reads one.
public final class PyFrame extends PyObject implements FrameView, FastLocals {
    /// `types.FrameType`.
    public static final PyType TYPE = FrameType.TYPE;

    /// What happens to the value that the frame returns.
    static final int TO_JAVA = 0;

    /// The value goes onto the stack of the calling frame.
    static final int TO_CALLER = 1;

    /// The frame runs `__init__`: the value must be None and the new instance goes onto the stack of the calling frame.
    static final int TO_CALLER_AS_INSTANCE = 2;

    final CodeUnit unit;
    final PyObject[] s;

    @SuppressWarnings("NullAway.Init")
    PyFunction function;

    @SuppressWarnings("NullAway.Init")
    PyDict globals;

    @SuppressWarnings("NullAway.Init")
    PyObject builtins;

    /// The namespace of a module or class body; null in functions.
    @Nullable
    PyObject locals;

    /// The calling frame while this one runs.
    @Nullable
    PyFrame back;

    /// The code unit of the instruction that runs or ran last; -1 before the first.
    int lasti;

    /// Where the frame goes on after a call, a yield or an exception.
    int resumeAt;

    /// The stack pointer while the frame does not run.
    int sp;

    /// Where the region of the frame begins among the candidates of the thread.
    int mark;

    /// What happens to the result: [#TO_JAVA] and its like.
    int mode;

    /// Whether the compiled code was entered by a call of the JVM, to which it returns or yields.
    boolean nested;

    /// The new instance of a frame that runs `__init__`.
    @Nullable
    PyObject instance;

    /// The next of the frames of the code unit that can be used again.
    private @Nullable PyFrame nextFree;

    /// Whether something outside the evaluation loop has seen the frame.
    boolean escaped;

    /// Whether there is a frame object in CPython by now: a program or a traceback has asked for it.
    boolean asked;

    /// Whether the frame has returned or raised.
    boolean finished;

    /// The generator that owns the frame, or null.
    @Nullable
    PyGenerator generator;

    /// The local trace function, or null.
    @Nullable
    PyObject trace;

    /// While code is monitored: the instruction that ran before the current one.
    int previous;

    /// Whether an exception is being thrown into the suspended frame; its traceback shows where the frame would go on.
    boolean thrownInto;

    /// Where a jump by `f_lineno` during a `yield` leads, or -1.
    int yieldJump = -1;

    boolean traceLines = true;
    boolean traceOpcodes;

    /// The code unit that RERAISE names as the failing one, or -1.
    int reraisedAt;

    /// What was put into `f_locals` under names that are no locals, or null.
    private @Nullable PyDict extraLocals;

    private PyFrame(CodeUnit unit) {
        super(FrameType.TYPE);
        this.unit = unit;
        this.s = new PyObject[unit.frameSize];
    }

    /// A frame for a call of a function, its locals empty.
    static PyFrame of(PyFunction function, CodeUnit unit) {
        Memory.incref(function);
        return taking(function, unit);
    }

    /// As [#of], where a reference to the function moves from the caller's stack into the frame.
    static PyFrame taking(PyFunction function, CodeUnit unit) {
        PyFrame frame = unit.free;
        if (frame == null) {
            unit.prepare();
            frame = new PyFrame(unit);
            frame.bornPublished();
            // The activation's own reference: a frame that runs does not die when a traceback lets go of it.
            Memory.incref(frame);
        } else {
            unit.free = frame.nextFree;
            unit.freeCount--;
            frame.nextFree = null;
            frame.finished = false;
        }
        if (frame.function != function) {
            frame.function = function;
            frame.globals = function.globals();
            frame.builtins = function.builtins();
        }
        frame.lasti = -1;
        frame.reraisedAt = -1;
        frame.sp = unit.nlocalsplus;
        frame.mode = TO_JAVA;
        frame.nested = false;
        return frame;
    }

    /// The name of the module of the function that runs, or null.
    public @Nullable PyObject moduleName() {
        return function.module;
    }

    /// The code that runs.
    public PyCode code() {
        return unit.code;
    }

    /// Ends the life of the activation: the locals are let go, unless the frame object is still held.
    void finish(ThreadState ts) {
        finished = true;
        PyFrame caller = back;
        back = null;
        if (Memory.COUNTING ? Memory.tracker().count(this) <= 1 : !escaped) {
            clear(ts);
            Memory.drop(ts, function, mark);
            if (!escaped && unit.freeCount < CodeUnit.MOST_FREE) {
                nextFree = unit.free;
                unit.free = this;
                unit.freeCount++;
            }
            return;
        }
        if (caller != null) {
            caller.escaped = true;
            Memory.incref(caller);
            back = caller;
        }
        if (Memory.COUNTING) {
            Memory.decref(ts, this);
            Memory.tracker().born(ts, this);
        }
    }

    /// The generator of the frame is dying and names what the places hold as its own: since somebody else holds the
    /// frame, it keeps them. If something in it has died already, both are in a ring that is let go of as a whole.
    /// Compare CPython Python/frame.c `take_ownership`.
    void outlive() {
        for (int i = 0; i < sp; i++) {
            PyObject value = s[i];
            if (value != null && Memory.isDead(value)) {
                return;
            }
        }
        finished = true;
        for (int i = 0; i < sp; i++) {
            Memory.incref(s[i]);
        }
        Memory.incref(function);
        Memory.tracker().born(this);
    }

    /// Lets go of everything that the frame holds but its code.
    void clear(ThreadState ts) {
        int end = sp;
        if (Memory.COUNTING) {
            PyObject[] places = s;
            int region = mark;
            // One loop for what is held and for what the stack has left behind: two would be unrolled, and too large to
            // become part of the evaluation loop.
            for (int i = 0; i < places.length; i++) {
                PyObject value = places[i];
                if (value != null) {
                    places[i] = null;
                    if (i < end) {
                        Memory.drop(ts, value, region);
                    }
                }
            }
            sp = 0;
            PyObject mapping = locals;
            if (mapping != null) {
                locals = null;
                Memory.drop(ts, mapping, mark);
            }
            if (escaped) {
                clearAttributes(ts);
            }
        } else {
            locals = null;
            trace = null;
            extraLocals = null;
            Arrays.fill(s, null);
        }
    }

    /// Forgets the values above the stack, if the frame is in a call, which is when the stack pointer is known.
    void forgetLeftovers() {
        if (lasti >= 0 && unit.opcode(lasti) == Op.CALL) {
            Arrays.fill(s, sp, s.length, null);
        }
    }

    /// Lets go of what only a frame that Python code has seen can hold.
    private void clearAttributes(ThreadState ts) {
        PyObject tracing = trace;
        PyObject extras = extraLocals;
        trace = null;
        extraLocals = null;
        Memory.drop(ts, tracing, mark);
        Memory.drop(ts, extras, mark);
    }

    /// Compare CPython Objects/frameobject.c `frame_traverse`: what belongs to a running function or a generator is
    /// shown there.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(finished ? back : null);
        referents.visit(trace);
        referents.visit(extraLocals);
        referents.visit(instance);
        if (finished) {
            showPlaces(referents, true);
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        // What a frame holds while it runs or is suspended belongs to the activation or the generator, not to the
        // object.
        if (finished) {
            visitor.visit(back);
        }
        visitor.visit(trace);
        visitor.visit(extraLocals);
        visitor.visit(instance);
        if (finished) {
            visitor.visit(locals);
            visitor.visit(function);
            visitor.visitAll(s, Math.min(sp, s.length));
        }
    }

    /// Compare CPython Objects/frameobject.c `frame_dealloc`.
    @Override
    public void traverseForDeath(Visitor visitor) {
        if (finished) {
            visitor.visit(function);
            visitor.visit(locals);
            visitor.visitAll(s, Math.min(sp, s.length));
            visitor.visit(back);
        }
        visitor.visit(trace);
        visitor.visit(extraLocals);
        visitor.visit(instance);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public void variables(Visitor visitor) {
        if (!finished) {
            visitor.visitAll(s, unit.nlocalsplus);
            visitor.visit(locals);
            visitor.visit(function);
        }
    }

    /// Gives what the places hold, for the generator that owns the frame.
    void traversePlaces(Visitor visitor) {
        visitor.visit(function);
        visitor.visitAll(s, Math.min(sp, s.length));
    }

    /// Shows what the frame holds as the generator's. Compare CPython Python/frame.c `_PyFrame_Traverse`.
    ///
    /// @param places whether it is known how far the stack reaches
    void showWithin(Referents referents, boolean places) {
        if (asked) {
            referents.visit(this);
        }
        showPlaces(referents, places);
    }

    private void showPlaces(Referents referents, boolean places) {
        referents.visit(locals);
        referents.visit(function);
        referents.visit(unit.code);
        if (places) {
            referents.visitAll(s, Math.min(sp, s.length));
        }
    }

    /// The local namespace of a module or class body.
    PyObject localsOrRaise() {
        return namespace();
    }

    /// The namespace of code that has no fast locals: in a function made of such code, its globals.
    PyObject namespace() {
        PyObject mapping = locals;
        if (mapping == null) {
            Memory.incref(globals);
            locals = globals;
            return globals;
        }
        return mapping;
    }

    // --- what natives see

    @Override
    public PyObject object() {
        escaped = true;
        asked = true;
        return this;
    }

    @Override
    public PyDict globals() {
        return globals;
    }

    @Override
    public PyObject builtins() {
        return builtins;
    }

    @Override
    public PyObject locals() {
        PyObject mapping = locals;
        if (mapping != null && !hasHiddenLocals()) {
            return mapping;
        }
        return LocalsSnapshot.of(ThreadState.current(), this);
    }

    /// `f_locals`: the namespace of a module or class body, a write-through proxy in a function (PEP 667).
    PyObject localsProxy() {
        PyObject mapping = locals;
        escaped = true;
        return mapping != null && !hasHiddenLocals() ? mapping : new FrameLocalsProxy(this);
    }

    /// Whether an inlined comprehension of a module or class body is running: its variables are fast locals.
    private boolean hasHiddenLocals() {
        for (int i = 0; i < unit.nlocalsplus; i++) {
            if (isHidden(i) && value(i) != null) {
                return true;
            }
        }
        return false;
    }

    // --- fast locals

    @Override
    public PyObject frameObject() {
        return object();
    }

    @Override
    public int count() {
        return unit.nlocalsplus;
    }

    @Override
    public PyStr name(int index) {
        return unit.code.localName(index);
    }

    @Override
    public boolean isHidden(int index) {
        return (unit.code.localKind(index) & CodeFlags.KIND_HIDDEN) != 0;
    }

    private boolean isCell(int index) {
        return (unit.code.localKind(index) & (CodeFlags.KIND_CELL | CodeFlags.KIND_FREE)) != 0
                && s[index] instanceof PyCell;
    }

    @Override
    public @Nullable PyObject value(int index) {
        PyObject value = s[index];
        return isCell(index) ? ((PyCell) value).get() : value;
    }

    @Override
    public void setValue(int index, PyObject value) {
        if (isCell(index)) {
            ((PyCell) s[index]).set(value);
            return;
        }
        PyObject before = s[index];
        Memory.incref(value);
        s[index] = value;
        Memory.decref(before);
    }

    @Override
    public @Nullable PyDict extraLocals() {
        return extraLocals;
    }

    @Override
    public void setExtraLocals(PyDict extras) {
        PyDict before = extraLocals;
        extraLocals = extras;
        Memory.replace(this, before, extras);
    }

    @Override
    public PyStr file() {
        return unit.code.co_filename;
    }

    @Override
    public int line() {
        return lasti < 0 ? unit.code.co_firstlineno : Math.max(0, unit.code.line(lasti));
    }

    @Override
    public @Nullable FrameView back() {
        return visibleBack();
    }

    /// The calling frame, or null.
    public @Nullable PyFrame visibleBack() {
        return back;
    }

    @Override
    public PyType superClass() {
        PyCode code = unit.code;
        int free = code.nlocalsplus - code.nfreevars;
        for (int i = free; i < code.nlocalsplus; i++) {
            if (code.localName(i).toString().equals("__class__")) {
                if (!(s[i] instanceof PyCell cell)) {
                    throw Raise.runtimeError("super(): bad __class__ cell");
                }
                PyObject content = cell.get();
                if (content == null) {
                    throw Raise.runtimeError("super(): empty __class__ cell");
                }
                if (!(content instanceof PyType type)) {
                    throw Raise.runtimeError(
                            "super(): __class__ is not a type (%s)",
                            content.type().name());
                }
                return type;
            }
        }
        throw Raise.runtimeError("super(): __class__ cell not found");
    }

    @Override
    public PyObject superSelf() {
        PyCode code = unit.code;
        if (code.co_argcount == 0) {
            throw Raise.runtimeError("super(): no arguments");
        }
        PyObject first = s[0];
        if (first instanceof PyCell cell && (code.localKind(0) & CodeFlags.KIND_CELL) != 0) {
            first = cell.get();
        }
        if (first == null) {
            throw Raise.runtimeError("super(): arg[0] deleted");
        }
        return first;
    }
}
