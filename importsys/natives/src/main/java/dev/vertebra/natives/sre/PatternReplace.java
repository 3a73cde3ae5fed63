package dev.vertebra.natives.sre;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// Replacing matches. Compare CPython Modules/_sre/sre.c `pattern_subx`.
@NativeType("re.Pattern")
final class PatternReplace {
    private PatternReplace() {}

    /// Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the
    /// replacement repl.
    @PyMethod("sub(self, /, repl, string, count=0)")
    static PyObject sub(ThreadState ts, PyPattern self, PyObject repl, PyObject string, long count) {
        return replace(ts, self, repl, string, count).get(0);
    }

    /// Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences
    /// of pattern with the replacement repl.
    @PyMethod("subn(self, /, repl, string, count=0)")
    static PyObject subn(ThreadState ts, PyPattern self, PyObject repl, PyObject string, long count) {
        return replace(ts, self, repl, string, count);
    }

    private static PyTuple replace(ThreadState ts, PyPattern self, PyObject repl, PyObject string, long count) {
        Subject subject = self.subject(ts, string);
        PyTemplate template = null;
        PyObject literal = null;
        boolean callable = Calls.isCallable(repl);
        if (!callable) {
            if (isLiteral(ts, repl)) {
                literal = repl;
            } else {
                PyObject known =
                        repl instanceof PyStr || !Buffers.isBuffer(repl) ? repl : PyBytes.of(Buffers.bytes(ts, repl));
                PyObject made = Calls.callMethod(ts, ts.importModule("re"), "_compile_template", self, known);
                if (!(made instanceof PyTemplate given)) {
                    throw Raise.typeError(
                            "the result of compiling a replacement string is %s, not a template",
                            made.type().fullName());
                }
                template = given;
            }
        }
        PyList parts = new PyList();
        int end = subject.length();
        Machine machine = self.machine(subject, end);
        int last = 0;
        int from = 0;
        long made = 0;
        boolean advance = false;
        try (var held = ts.hold(parts)) {
            while ((count <= 0 || made < count) && from <= end && machine.search(from, advance)) {
                int stop = machine.stop;
                int start = machine.start;
                if (last < start) {
                    parts.append(subject.slice(last, start));
                }
                PyObject replacement = literal;
                if (callable) {
                    replacement = Calls.call1(ts, repl, self.match(string, subject, machine, 0, end));
                } else if (template != null) {
                    replacement = template.expand(self.match(string, subject, machine, 0, end));
                }
                if (replacement != null && replacement != PyNone.NONE) {
                    parts.append(replacement);
                }
                made++;
                last = stop;
                advance = stop == start;
                from = stop;
            }
            if (last < end) {
                parts.append(subject.slice(last, end));
            }
            return PyTuple.of(join(ts, subject, parts), PyInt.of(made));
        }
    }

    /// Whether a replacement stands for itself: a text or bytes without a backslash.
    private static boolean isLiteral(ThreadState ts, PyObject repl) {
        if (repl instanceof PyStr text) {
            return text.value().indexOf('\\') < 0;
        }
        if (!Buffers.isBuffer(repl)) {
            return false;
        }
        Subject bytes = Subject.of(ts, repl);
        return bytes.indexOf('\\', 0, bytes.length()) < 0;
    }

    /// Puts pieces together.
    static PyObject join(ThreadState ts, Subject subject, PyList parts) {
        if (parts.size() == 1
                && Items.length(ts, parts.get(0)) >= 0
                && parts.get(0).type() == (subject.isText() ? PyStr.TYPE : PyBytes.TYPE)) {
            return parts.get(0);
        }
        PyObject empty = subject.isText() ? PyStr.EMPTY : PyBytes.of(new byte[0]);
        return Calls.callMethod(ts, empty, "join", parts);
    }
}
