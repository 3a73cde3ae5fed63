package dev.vertebra.natives.sre;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyMappingProxy;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// Searching with patterns. Compare CPython Modules/_sre/sre.c `pattern_methods`.
@NativeType("re.Pattern")
final class PatternMethods {
    private static final String[] FLAGS = {
        "re.TEMPLATE",
        "re.IGNORECASE",
        "re.LOCALE",
        "re.MULTILINE",
        "re.DOTALL",
        "re.UNICODE",
        "re.VERBOSE",
        "re.DEBUG",
        "re.ASCII"
    };

    private PatternMethods() {}

    static int clamp(long value, int length) {
        return (int) Math.max(0, Math.min(value, length));
    }

    private static PyObject find(
            ThreadState ts, PyPattern self, PyObject string, long pos, long endpos, boolean search, boolean whole) {
        Subject subject = self.subject(ts, string);
        int from = clamp(pos, subject.length());
        int to = clamp(endpos, subject.length());
        Machine machine = self.machine(subject, to);
        // Nothing is found by a search behind its end, but an empty match may be there.
        boolean found = search ? machine.search(from, false) : machine.matchAt(from, whole, false);
        return found ? self.match(string, subject, machine, from, to) : PyNone.NONE;
    }

    /// Matches zero or more characters at the beginning of the string.
    @PyMethod("match(self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject match(ThreadState ts, PyPattern self, PyObject string, long pos, long endpos) {
        return find(ts, self, string, pos, endpos, false, false);
    }

    /// Matches against all of the string.
    @PyMethod("fullmatch(self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject fullmatch(ThreadState ts, PyPattern self, PyObject string, long pos, long endpos) {
        return find(ts, self, string, pos, endpos, false, true);
    }

    /// Scan through string looking for a match, and return a corresponding match object instance.
    ///
    /// Return None if no position in the string matches.
    @PyMethod("search(self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject search(ThreadState ts, PyPattern self, PyObject string, long pos, long endpos) {
        return find(ts, self, string, pos, endpos, true, false);
    }

    /// Return a list of all non-overlapping matches of pattern in string.
    @PyMethod("findall(self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject findall(ThreadState ts, PyPattern self, PyObject string, long pos, long endpos) {
        Subject subject = self.subject(ts, string);
        int from = clamp(pos, subject.length());
        int to = clamp(endpos, subject.length());
        Machine machine = self.machine(subject, to);
        PyList list = new PyList();
        boolean advance = false;
        while (from <= to && machine.search(from, advance)) {
            list.append(item(self, subject, machine));
            advance = machine.stop == machine.start;
            from = machine.stop;
        }
        return list;
    }

    private static PyObject item(PyPattern self, Subject subject, Machine machine) {
        if (self.groups == 0) {
            return subject.slice(machine.start, machine.stop);
        }
        PyObject[] parts = new PyObject[self.groups];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = group(subject, machine, i);
        }
        return parts.length == 1 ? parts[0] : PyTuple.of(parts);
    }

    private static PyObject group(Subject subject, Machine machine, int index) {
        int from = machine.marks[2 * index];
        int to = machine.marks[2 * index + 1];
        return from < 0 || to < from ? subject.slice(0, 0) : subject.slice(from, to);
    }

    /// Return an iterator over all non-overlapping matches for the RE pattern in string.
    ///
    /// For each match, the iterator returns a match object.
    @PyMethod("finditer(self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject finditer(ThreadState ts, PyPattern self, PyObject string, long pos, long endpos) {
        return new MatchIterator(PyScanner.of(ts, self, string, pos, endpos));
    }

    /// Makes a scanner over a string.
    @PyMethod("scanner(self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject scanner(ThreadState ts, PyPattern self, PyObject string, long pos, long endpos) {
        return PyScanner.of(ts, self, string, pos, endpos);
    }

    /// Split string by the occurrences of pattern.
    @PyMethod("split(self, /, string, maxsplit=0)")
    static PyObject split(ThreadState ts, PyPattern self, PyObject string, long maxsplit) {
        Subject subject = self.subject(ts, string);
        int end = subject.length();
        Machine machine = self.machine(subject, end);
        PyList list = new PyList();
        int last = 0;
        int from = 0;
        long splits = 0;
        boolean advance = false;
        while ((maxsplit <= 0 || splits < maxsplit) && from <= end && machine.search(from, advance)) {
            list.append(subject.slice(last, machine.start));
            for (int i = 0; i < self.groups; i++) {
                boolean set = machine.marks[2 * i] >= 0 && machine.marks[2 * i + 1] >= 0;
                list.append(set ? group(subject, machine, i) : PyNone.NONE);
            }
            splits++;
            last = machine.stop;
            advance = machine.stop == machine.start;
            from = machine.stop;
        }
        list.append(subject.slice(last, end));
        return list;
    }

    @PyMethod("__copy__(self, /)")
    static PyObject copy(PyPattern self) {
        return self;
    }

    @PyMethod("__deepcopy__(self, memo, /)")
    static PyObject deepcopy(PyPattern self, PyObject memo) {
        return self;
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(cls, object, /)")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyObject object) {
        return PyGenericAlias.of(ts, cls, object);
    }

    /// The pattern string from which the RE object was compiled.
    @PyMember("pattern")
    static PyObject pattern(PyPattern self) {
        return self.pattern;
    }

    /// The regex matching flags.
    @PyMember("flags")
    static int flags(PyPattern self) {
        return self.flags;
    }

    /// The number of capturing groups in the pattern.
    @PyMember("groups")
    static int groups(PyPattern self) {
        return self.groups;
    }

    /// A dictionary mapping group names to group numbers.
    @PyGetter("groupindex")
    static PyObject groupindex(PyPattern self) {
        return self.groupIndex.size() == 0 ? new PyMappingProxy(new PyDict()) : new PyMappingProxy(self.groupIndex);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyPattern self) {
        int flags = self.flags;
        if (self.pattern instanceof PyStr) {
            flags &= ~32;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FLAGS.length; i++) {
            if ((flags & 1 << i) != 0) {
                text.append(text.isEmpty() ? "" : "|").append(FLAGS[i]);
                flags &= ~(1 << i);
            }
        }
        if (flags != 0) {
            text.append(text.isEmpty() ? "" : "|").append("0x").append(Integer.toHexString(flags));
        }
        String pattern = Text.repr(ts, self.pattern).toString();
        String shown = pattern.length() > 200 ? pattern.substring(0, 200) : pattern;
        return PyStr.of("re.compile(" + shown + (text.isEmpty() ? "" : ", " + text) + ")");
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyPattern self) {
        long hash = Arrays.hashCode(self.code) * 31L ^ Compare.hash(ts, self.pattern) ^ self.flags ^ self.groups;
        return hash == -1 ? -2 : hash;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyPattern self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyPattern that)) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equal = self == that
                || self.flags == that.flags
                        && Arrays.equals(self.code, that.code)
                        && self.pattern.type() == that.pattern.type()
                        && Compare.equal(ts, self.pattern, that.pattern);
        return PyBool.of(equal == (op == CompareOp.EQ));
    }
}
