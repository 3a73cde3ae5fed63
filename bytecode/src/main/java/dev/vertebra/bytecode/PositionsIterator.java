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

/// What `co_positions()` returns: line, last line, column and end column of each code unit. PEP 657.
@NativeType("positions_iterator")
final class PositionsIterator extends PyObject {
    static final PyType TYPE = PyType.builtin("positions_iterator", PositionsIterator.class)
            .flags(PyType.NO_INSTANTIATION)
            .natives(PositionsIteratorNatives.rows())
            .structure(80)
            .make();

    private final PyCode code;
    private final LocationReader reader;
    private int unit;

    PositionsIterator(PyCode code) {
        super(TYPE);
        this.code = code;
        reader = new LocationReader(code.co_linetable().array(), code.co_firstlineno);
    }

    @PySpecial
    static PyObject __iter__(PositionsIterator self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(PositionsIterator self) {
        LocationReader reader = self.reader;
        if (self.unit >= reader.end && !reader.next()) {
            return null;
        }
        self.unit++;
        return PyTuple.of(known(reader.line), known(reader.endLine), known(reader.column), known(reader.endColumn));
    }

    private static PyObject known(int value) {
        return value == -1 ? PyNone.NONE : PyInt.of(value);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(code);
    }
}
