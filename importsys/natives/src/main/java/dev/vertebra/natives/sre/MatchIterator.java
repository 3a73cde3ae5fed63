package dev.vertebra.natives.sre;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// The iterator that `finditer` gives.
@NativeType("callable_iterator")
final class MatchIterator extends PyObject {
    static final PyType TYPE = PyType.builtin("callable_iterator", MatchIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(MatchIteratorNatives.rows())
            .structure(32)
            .make();

    /// Gives the matches; null once there are no more.
    private @Nullable PyScanner scanner;

    MatchIterator(PyScanner scanner) {
        super(TYPE);
        this.scanner = scanner;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(scanner);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PySpecial
    static PyObject __iter__(MatchIterator self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(MatchIterator self) {
        PyScanner matches = self.scanner;
        if (matches == null) {
            return null;
        }
        PyObject match = matches.next(true);
        if (match == PyNone.NONE) {
            matches.release();
            self.scanner = null;
            Memory.dropped(self, matches);
            return null;
        }
        return match;
    }
}
