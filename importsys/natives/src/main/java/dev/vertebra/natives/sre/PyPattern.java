package dev.vertebra.natives.sre;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.TrailingItems;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// A compiled pattern: `re.Pattern`.
public final class PyPattern extends PyObject implements TrailingItems {
    /// `re.Pattern`.
    public static final PyType TYPE = PyType.builtin("re.Pattern", PyPattern.class)
            .doc("Compiled regular expression object.")
            .sealed()
            .flags(PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(PatternMethodsNatives.rows(), PatternReplaceNatives.rows())
            .structure(96, 0, 64)
            .ofModule()
            .make();

    final PyObject pattern;
    final int flags;
    final int[] code;

    // Made at the first search, unless somebody asks before whether the code is one: many patterns that are made when
    // a program is imported are never used.
    private @Nullable Program program;

    final int groups;
    final PyDict groupIndex;
    final PyTuple indexGroup;

    PyPattern(PyObject pattern, int flags, int[] code, int groups, PyDict groupIndex, PyTuple indexGroup) {
        super(TYPE);
        this.pattern = pattern;
        this.flags = flags;
        this.code = code;
        this.groups = groups;
        this.groupIndex = groupIndex;
        this.indexGroup = indexGroup;
    }

    /// What the machine runs.
    ///
    /// @throws IllegalArgumentException if the code is not what the library's compiler makes; or an
    ///     IndexOutOfBoundsException
    Program program() {
        Program known = program;
        if (known == null) {
            known = Translator.translate(code);
            program = known;
        }
        return known;
    }

    /// Compare CPython Modules/_sre/sre.c pattern_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(groupIndex);
        referents.visit(indexGroup);
        referents.visit(pattern);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pattern);
        visitor.visit(groupIndex);
        visitor.visit(indexGroup);
    }

    @Override
    public long trailingSize() {
        return 4L * code.length;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// The subject of a string, of the kind that the pattern was made for.
    Subject subject(ThreadState ts, PyObject string) {
        Subject subject = Subject.of(ts, string);
        if (pattern != PyNone.NONE) {
            boolean text = pattern instanceof dev.vertebra.objectmodel.PyStr;
            if (text && !subject.isText()) {
                throw Raise.typeError("cannot use a string pattern on a bytes-like object");
            }
            if (!text && subject.isText()) {
                throw Raise.typeError("cannot use a bytes pattern on a string-like object");
            }
        }
        return subject;
    }

    /// A machine over a subject up to a position.
    Machine machine(Subject subject, int to) {
        return new Machine(program(), groups, subject, to);
    }

    /// The match of a machine that has found one.
    PyMatch match(PyObject string, Subject subject, Machine machine, int pos, int endpos) {
        int[] marks = new int[2 * groups + 2];
        marks[0] = machine.start;
        marks[1] = machine.stop;
        System.arraycopy(machine.marks, 0, marks, 2, 2 * groups);
        return new PyMatch(this, string, subject, marks, machine.lastGroup(), pos, endpos);
    }

    /// The number of a group that is named by number or name, or -1.
    int group(ThreadState ts, PyObject key) {
        if (dev.vertebra.objectmodel.Numbers.isIndex(key)) {
            long number = dev.vertebra.objectmodel.Numbers.index(ts, key).longValueClamped();
            return number >= 0 && number <= groups ? (int) number : -1;
        }
        @Nullable PyObject found;
        try {
            found = groupIndex.get(ts, key);
        } catch (dev.vertebra.objectmodel.PyException e) {
            if (!e.matches(dev.vertebra.objectmodel.ExceptionTypes.TypeError)) {
                throw e;
            }
            found = null;
        }
        return found == null ? -1 : dev.vertebra.objectmodel.Numbers.asInt(ts, found);
    }
}
