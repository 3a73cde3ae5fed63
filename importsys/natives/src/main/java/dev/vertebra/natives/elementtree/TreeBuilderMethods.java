package dev.vertebra.natives.elementtree;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The natives of `TreeBuilder`. CPython's have no documentation. Compare CPython Modules/_elementtree.c.
@NativeType("TreeBuilder")
final class TreeBuilderMethods {
    private TreeBuilderMethods() {}

    @PyNew("TreeBuilder(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyTreeBuilder made = new PyTreeBuilder(cls, TreeStates.of(ts).ofType(cls));
        if (cls.isHeapType()) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    private static @Nullable PyObject orDefault(PyObject given, @Nullable PyObject byDefault) {
        return given == PyNone.NONE ? byDefault : given;
    }

    @ShownSignature("")
    @PyInit("TreeBuilder(element_factory=None, *, comment_factory=None, pi_factory=None,"
            + " insert_comments=False, insert_pis=False)")
    static void __init__(
            PyTreeBuilder self,
            PyObject element_factory,
            PyObject comment_factory,
            PyObject pi_factory,
            boolean insert_comments,
            boolean insert_pis) {
        TreeState state = self.state();
        self.setElementFactory(orDefault(element_factory, null));
        self.setCommentFactory(orDefault(comment_factory, state.commentFactory()), insert_comments);
        self.setInstructionFactory(orDefault(pi_factory, state.instructionFactory()), insert_pis);
    }

    @PyMethod("data(self, data, /)")
    static void data(PyTreeBuilder self, PyObject data) {
        self.data(data);
    }

    @PyMethod("start(self, tag, attrs, /)")
    static PyObject start(ThreadState ts, PyTreeBuilder self, PyObject tag, PyDict attrs) {
        return self.start(ts, tag, attrs);
    }

    @PyMethod("end(self, tag, /)")
    static PyObject end(ThreadState ts, PyTreeBuilder self, PyObject tag) {
        return self.end(ts);
    }

    @PyMethod("comment(self, text, /)")
    static PyObject comment(ThreadState ts, PyTreeBuilder self, PyObject text) {
        return self.comment(ts, text);
    }

    @PyMethod("pi(self, target, text=None, /)")
    static PyObject instruction(ThreadState ts, PyTreeBuilder self, PyObject target, PyObject text) {
        return self.instruction(ts, target, text);
    }

    @PyMethod("close(self, /)")
    static PyObject close(PyTreeBuilder self) {
        return self.result();
    }
}
