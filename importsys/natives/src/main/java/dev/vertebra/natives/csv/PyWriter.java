package dev.vertebra.natives.csv;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// `_csv.writer`: writes records.
@NativeType("_csv.writer")
final class PyWriter extends PyObject {
    static final PyType TYPE = PyType.builtin("_csv.writer", PyWriter.class)
            .doc("Writes records as lines of text.")
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyWriterNatives.rows())
            .structure(72)
            .ofModule()
            .make();

    private final PyObject write;
    private final PyDialect dialect;

    PyWriter(PyObject write, PyDialect dialect) {
        super(TYPE);
        this.write = write;
        this.dialect = dialect;
    }

    /// Compare CPython Modules/_csv.c Writer_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(dialect);
        referents.visit(write);
        referents.type();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(write);
        visitor.visit(dialect);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    private static boolean isNumber(PyObject field) {
        PyType type = field.type();
        return type.nb_index != null || type.nb_int != null || type.nb_float != null || field instanceof PyComplex;
    }

    private boolean isQuoted(PyObject field) {
        return switch (dialect.quoting) {
            case NONNUMERIC -> !isNumber(field);
            case ALL -> true;
            case STRINGS -> field instanceof PyStr;
            case NOTNULL -> field != PyNone.NONE;
            case MINIMAL, NONE -> false;
        };
    }

    /// Write the values of an iterable as one record.
    ///
    /// What is no string is written as str() gives it, None as nothing.
    @PyMethod("writerow(self, object, /)")
    static PyObject writerow(ThreadState ts, PyWriter self, PyObject object) {
        RecordWriter record = new RecordWriter(ts, self.dialect);
        PyObject iterator;
        try {
            iterator = Iterate.iter(ts, object);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.TypeError)) {
                throw e;
            }
            throw CsvState.failure(ts, "iterable expected, not " + object.type().name());
        }
        try (Stepper steps = Stepper.over(ts, iterator)) {
            PyObject field;
            while ((field = steps.next()) != null) {
                boolean quoted = self.isQuoted(field);
                record.add(field == PyNone.NONE ? null : Text.str(ts, field), quoted);
            }
        }
        return Calls.call1(ts, self.write, PyStr.of(record.finish()));
    }

    /// Write each element of an iterable as a record.
    @PyMethod("writerows(self, object, /)")
    static void writerows(ThreadState ts, PyWriter self, PyObject object) {
        try (Stepper steps = Stepper.over(ts, object)) {
            PyObject row;
            while ((row = steps.next()) != null) {
                writerow(ts, self, row);
            }
        }
    }

    @PyMember("dialect")
    static PyObject dialect(PyWriter self) {
        return self.dialect;
    }
}
