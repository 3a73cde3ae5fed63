package dev.vertebra.natives.sre;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of matches. Compare CPython Modules/_sre/sre.c `match_methods`.
@NativeType("re.Match")
final class MatchMethods {
    private MatchMethods() {}

    /// group([group1, ...]) -> str or tuple.
    ///
    /// Return subgroup(s) of the match by indices or names.
    /// For 0 returns the entire match.
    @PyMethod("group(self, /, *args)")
    @ShownSignature("")
    static PyObject group(ThreadState ts, PyMatch self, PyTuple args) {
        if (args.size() == 0) {
            return self.group(0, PyNone.NONE);
        }
        if (args.size() == 1) {
            return self.groupOrNone(ts, args.get(0));
        }
        PyObject[] parts = new PyObject[args.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = self.groupOrNone(ts, args.get(i));
        }
        return PyTuple.of(parts);
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyMatch self, PyObject key) {
        return self.groupOrNone(ts, key);
    }

    /// Return a tuple containing all the subgroups of the match, from 1.
    ///
    ///   default
    ///     Is used for groups that did not participate in the match.
    @PyMethod("groups(self, /, default=None)")
    static PyObject groups(PyMatch self, PyObject byDefault) {
        PyObject[] parts = new PyObject[self.pattern.groups];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = self.group(i + 1, byDefault);
        }
        return PyTuple.of(parts);
    }

    /// Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.
    ///
    ///   default
    ///     Is used for groups that did not participate in the match.
    @PyMethod("groupdict(self, /, default=None)")
    static PyObject groupdict(ThreadState ts, PyMatch self, PyObject byDefault) {
        PyDict result = new PyDict();
        PyDict names = self.pattern.groupIndex;
        for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
            int index = (int) ((PyInt) names.valueAt(i)).longValueClamped();
            result.put(ts, names.keyAt(i), self.group(index, byDefault));
        }
        return result;
    }

    private static int index(ThreadState ts, PyMatch self, @Nullable PyObject group) {
        return group == null ? 0 : self.index(ts, group);
    }

    /// Return index of the start of the substring matched by group.
    @PyMethod("start(self, group=0, /)")
    static int start(ThreadState ts, PyMatch self, @Nullable PyObject group) {
        return self.marks[2 * index(ts, self, group)];
    }

    /// Return index of the end of the substring matched by group.
    @PyMethod("end(self, group=0, /)")
    static int end(ThreadState ts, PyMatch self, @Nullable PyObject group) {
        int index = index(ts, self, group);
        return self.isSet(index) ? self.marks[2 * index + 1] : -1;
    }

    /// For match object m, return the 2-tuple (m.start(group), m.end(group)).
    @PyMethod("span(self, group=0, /)")
    static PyObject span(ThreadState ts, PyMatch self, @Nullable PyObject group) {
        int index = index(ts, self, group);
        return spanOf(self, index);
    }

    private static PyObject spanOf(PyMatch self, int index) {
        boolean set = self.isSet(index);
        return PyTuple.of(PyInt.of(set ? self.marks[2 * index] : -1), PyInt.of(set ? self.marks[2 * index + 1] : -1));
    }

    /// Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.
    @PyMethod("expand(self, /, template)")
    static PyObject expand(ThreadState ts, PyMatch self, PyObject template) {
        PyObject made = Calls.callMethod(ts, ts.importModule("re"), "_compile_template", self.pattern, template);
        return ((PyTemplate) made).expand(self);
    }

    @PyMethod("__copy__(self, /)")
    static PyObject copy(PyMatch self) {
        return self;
    }

    @PyMethod("__deepcopy__(self, memo, /)")
    static PyObject deepcopy(PyMatch self, PyObject memo) {
        return self;
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(cls, object, /)")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyObject object) {
        return PyGenericAlias.of(ts, cls, object);
    }

    /// The string passed to match() or search().
    @PyMember("string")
    static PyObject string(PyMatch self) {
        return self.string;
    }

    /// The regular expression object.
    @PyMember("re")
    static PyObject re(PyMatch self) {
        return self.pattern;
    }

    /// The index into the string at which the RE engine started looking for a match.
    @PyMember("pos")
    static int pos(PyMatch self) {
        return self.pos;
    }

    /// The index into the string beyond which the RE engine will not go.
    @PyMember("endpos")
    static int endpos(PyMatch self) {
        return self.endpos;
    }

    /// The integer index of the last matched capturing group.
    @PyGetter("lastindex")
    static PyObject lastindex(PyMatch self) {
        return self.lastIndex < 0 ? PyNone.NONE : PyInt.of(self.lastIndex);
    }

    /// The name of the last matched capturing group.
    @PyGetter("lastgroup")
    static PyObject lastgroup(PyMatch self) {
        PyTuple names = self.pattern.indexGroup;
        return self.lastIndex >= 0 && self.lastIndex < names.size() ? names.get(self.lastIndex) : PyNone.NONE;
    }

    @PyGetter("regs")
    static PyObject regs(PyMatch self) {
        PyObject[] spans = new PyObject[self.pattern.groups + 1];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = spanOf(self, i);
        }
        return PyTuple.of(spans);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyMatch self) {
        return PyStr.of("<re.Match object; span=(" + self.marks[0] + ", " + self.marks[1] + "), match="
                + Text.repr(ts, self.slice(0)) + ">");
    }
}
