package dev.vertebra.bytecode;

import dev.vertebra.bytecode.tables.LocationReader;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// What `co_lines()` returns: the byte ranges of the code with their lines, neighbours of one line merged. PEP 626.
@NativeType("line_iterator")
final class LineIterator extends PyObject {
    static final PyType TYPE = PyType.builtin("line_iterator", LineIterator.class)
            .flags(PyType.NO_INSTANTIATION)
            .natives(LineIteratorNatives.rows())
            .structure(64)
            .make();

    private final PyCode code;
    private final LocationReader reader;
    private boolean more;

    LineIterator(PyCode code) {
        super(TYPE);
        this.code = code;
        reader = new LocationReader(code.co_linetable().array(), code.co_firstlineno);
        more = reader.next();
    }

    @PySpecial
    static PyObject __iter__(LineIterator self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(LineIterator self) {
        LocationReader reader = self.reader;
        if (!self.more) {
            return null;
        }
        int start = reader.start;
        int line = reader.line;
        int end;
        do {
            end = reader.end;
            self.more = reader.next();
        } while (self.more && reader.line == line);
        return PyTuple.of(PyInt.of(2L * start), PyInt.of(2L * end), line < 0 ? PyNone.NONE : PyInt.of(line));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(code);
    }
}
