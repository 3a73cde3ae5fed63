package dev.vertebra.natives.sre;

import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.TrailingItems;
import dev.vertebra.objectmodel.Visitor;

/// The result of matching: `re.Match`.
public final class PyMatch extends PyObject implements TrailingItems {
    /// `re.Match`.
    public static final PyType TYPE = PyType.builtin("re.Match", PyMatch.class)
            .doc("The result of re.match() and re.search().\nMatch objects always have a boolean value of True.")
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(MatchMethodsNatives.rows())
            .structure(88)
            .ofModule()
            .make();

    final PyPattern pattern;
    final PyObject string;
    final Subject subject;

    /// Start and end of each group, group 0 first; -1 where a group has not matched.
    final int[] marks;

    final int lastIndex;
    final int pos;
    final int endpos;

    PyMatch(PyPattern pattern, PyObject string, Subject subject, int[] marks, int lastIndex, int pos, int endpos) {
        super(TYPE);
        this.pattern = pattern;
        this.string = string;
        this.subject = subject;
        this.marks = marks;
        this.lastIndex = lastIndex;
        this.pos = pos;
        this.endpos = endpos;
    }

    /// Compare CPython Modules/_sre/sre.c match_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(string);
        referents.visit(pattern);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pattern);
        visitor.visit(string);
    }

    /// Start and end of each group.
    @Override
    public long trailingSize() {
        return 8L * marks.length;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    boolean isSet(int group) {
        return marks[2 * group] >= 0 && marks[2 * group + 1] >= marks[2 * group];
    }

    /// A part of what was searched. Memory that can change is read as it is now, and may have become shorter.
    private PyObject slice(int from, int to) {
        if (string instanceof PyStr || string instanceof PyBytes) {
            return subject.slice(from, to);
        }
        Subject now = Subject.of(ThreadState.current(), string);
        int end = Math.min(to, now.length());
        return now.slice(Math.min(from, end), end);
    }

    PyObject slice(int group) {
        return slice(marks[2 * group], marks[2 * group + 1]);
    }

    /// What a group matched, or a default.
    PyObject group(int group, PyObject byDefault) {
        return isSet(group) ? slice(group) : byDefault;
    }

    /// The number of a group.
    ///
    /// @throws dev.vertebra.objectmodel.PyException an IndexError if there is no such group
    int index(ThreadState ts, PyObject key) {
        int index = pattern.group(ts, key);
        if (index < 0) {
            throw Raise.indexError("no such group");
        }
        return index;
    }

    /// None for what did not match.
    PyObject groupOrNone(ThreadState ts, PyObject key) {
        return group(index(ts, key), PyNone.NONE);
    }
}
