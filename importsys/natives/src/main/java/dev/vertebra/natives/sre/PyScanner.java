package dev.vertebra.natives.sre;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// Matches a pattern again and again, each time where the match before ended.
@NativeType("_sre.SRE_Scanner")
final class PyScanner extends PyObject {
    static final PyType TYPE = PyType.builtin("_sre.SRE_Scanner", PyScanner.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyScannerNatives.rows())
            .structure(248)
            .ofModule()
            .make();

    private final PyPattern pattern;
    private final PyObject string;
    private final Subject subject;
    private final Machine machine;
    private final int begin;
    private final int end;
    private int from;
    private boolean advance;
    private boolean done;

    /// What keeps memory that could change as it is while there is something to search; null for text and bytes.
    private final @Nullable BufferView memory;

    private PyScanner(
            PyPattern pattern, PyObject string, Subject subject, int from, int to, @Nullable BufferView memory) {
        super(TYPE);
        this.pattern = pattern;
        this.string = string;
        this.subject = subject;
        this.machine = pattern.machine(subject, to);
        this.begin = from;
        this.end = to;
        this.from = from;
        this.memory = memory;
    }

    static PyScanner of(ThreadState ts, PyPattern pattern, PyObject string, long pos, long endpos) {
        Subject subject = pattern.subject(ts, string);
        int from = PatternMethods.clamp(pos, subject.length());
        int to = PatternMethods.clamp(endpos, subject.length());
        boolean fixed = string instanceof PyStr || string instanceof PyBytes;
        return new PyScanner(pattern, string, subject, from, to, fixed ? null : Buffers.open(ts, string));
    }

    @Override
    protected void died() {
        release();
    }

    /// Lets what was searched change again.
    void release() {
        if (memory != null) {
            memory.close();
        }
    }

    /// Compare CPython Modules/_sre/sre.c scanner_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(pattern);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pattern);
        visitor.visit(string);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// The next match, or None.
    PyObject next(boolean search) {
        if (done) {
            return PyNone.NONE;
        }
        boolean found = search ? machine.search(from, advance) : machine.matchAt(from, false, advance);
        if (!found) {
            done = true;
            return PyNone.NONE;
        }
        advance = machine.stop == machine.start;
        from = machine.stop;
        return pattern.match(string, subject, machine, begin, end);
    }

    /// Match where the match before ended.
    @PyMethod("match(self, /)")
    static PyObject match(PyScanner self) {
        return self.next(false);
    }

    /// Search from where the match before ended.
    @PyMethod("search(self, /)")
    static PyObject search(PyScanner self) {
        return self.next(true);
    }

    @PyMember("pattern")
    static PyObject pattern(PyScanner self) {
        return self.pattern;
    }
}
