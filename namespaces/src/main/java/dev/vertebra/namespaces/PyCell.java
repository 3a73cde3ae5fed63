package dev.vertebra.namespaces;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.ClassCreation;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// A variable that several functions share: a place for one object, possibly empty.
///
/// Compare CPython Objects/cellobject.c.
@NativeType("cell")
public final class PyCell extends PyObject implements ClassCreation.CellLike {
    /// The class `cell`.
    public static final PyType TYPE = PyType.builtin("cell", PyCell.class)
            .doc("A place for one object that several functions share.\n\n"
                    + "Without `contents` the cell is empty, and to read its cell_contents is a ValueError.")
            .sealed()
            .natives(PyCellNatives.rows())
            .structure(24)
            .make();

    private @Nullable PyObject contents;

    /// Makes a cell.
    ///
    /// @param contents what it holds, or null for an empty one
    public PyCell(@Nullable PyObject contents) {
        super(TYPE, ReferenceTracker.TRACKED);
        this.contents = contents;
    }

    /// What the cell holds, or null.
    public @Nullable PyObject get() {
        return contents;
    }

    /// Puts an object into the cell; null empties it.
    public void set(@Nullable PyObject value) {
        PyObject before = contents;
        contents = value;
        Memory.replace(this, before, value);
    }

    /// Puts an object into the cell of a frame, which has counted it; the reference to what was there before is the
    /// caller's.
    public @Nullable PyObject swap(PyObject value) {
        PyObject before = contents;
        contents = value;
        return before;
    }

    @Override
    public void fill(PyObject content) {
        set(content);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(contents);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(contents);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("cell(contents=<unrepresentable>, /)")
    @ShownSignature("([contents])")
    static PyObject __new__(PyType cls, @Nullable PyObject contents) {
        return new PyCell(contents);
    }

    @PyGetter("cell_contents")
    static PyObject cell_contents(PyCell self) {
        PyObject contents = self.contents;
        if (contents == null) {
            throw Raise.valueError("Cell is empty");
        }
        return contents;
    }

    @PySetter("cell_contents")
    static void setContents(PyCell self, @Nullable PyObject value) {
        self.set(value);
    }

    @PySpecial
    static PyObject __repr__(PyCell self) {
        PyObject contents = self.contents;
        String inside =
                contents == null ? "empty" : contents.type().name() + " object at " + ObjectIds.address(contents);
        return PyStr.of("<cell at " + ObjectIds.address(self) + ": " + inside + ">");
    }

    /// Cells compare by what they hold; an empty one is less than any other.
    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyCell self, PyObject other, int op) {
        if (!(other instanceof PyCell that)) {
            return PyNotImplemented.INSTANCE;
        }
        PyObject a = self.contents;
        PyObject b = that.contents;
        if (a != null && b != null) {
            return Compare.rich(ts, a, b, op);
        }
        int order = (a != null ? 1 : 0) - (b != null ? 1 : 0);
        return PyBool.of(
                switch (op) {
                    case CompareOp.LT -> order < 0;
                    case CompareOp.LE -> order <= 0;
                    case CompareOp.EQ -> order == 0;
                    case CompareOp.NE -> order != 0;
                    case CompareOp.GT -> order > 0;
                    default -> order >= 0;
                });
    }
}
