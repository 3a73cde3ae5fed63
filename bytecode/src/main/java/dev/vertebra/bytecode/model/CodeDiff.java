package dev.vertebra.bytecode.model;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.dis.Disassembler;
import dev.vertebra.bytecode.dis.Instruction;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;

/// What differs between two code objects, as lines for people: fields, then the instructions around the first
/// difference.
public final class CodeDiff {
    private static final int CONTEXT = 3;

    private final ThreadState ts;
    private final List<String> lines = new ArrayList<>();

    private CodeDiff(ThreadState ts) {
        this.ts = ts;
    }

    /// The differences, those of nested code objects included; empty if there are none.
    public static List<String> of(ThreadState ts, PyCode a, PyCode b) {
        CodeDiff diff = new CodeDiff(ts);
        diff.compare(a.co_qualname().value(), a, b);
        return diff.lines;
    }

    private void compare(String where, PyCode a, PyCode b) {
        number(where, "co_argcount", a.co_argcount, b.co_argcount);
        number(where, "co_posonlyargcount", a.co_posonlyargcount, b.co_posonlyargcount);
        number(where, "co_kwonlyargcount", a.co_kwonlyargcount, b.co_kwonlyargcount);
        number(where, "co_stacksize", a.co_stacksize, b.co_stacksize);
        number(where, "co_flags", a.co_flags, b.co_flags);
        number(where, "co_firstlineno", a.co_firstlineno, b.co_firstlineno);
        value(where, "co_name", a.co_name(), b.co_name());
        value(where, "co_qualname", a.co_qualname(), b.co_qualname());
        value(where, "co_filename", a.co_filename, b.co_filename);
        value(where, "co_names", a.co_names(), b.co_names());
        value(where, "co_localsplusnames", a.co_localsplusnames(), b.co_localsplusnames());
        value(where, "co_localspluskinds", a.co_localspluskinds(), b.co_localspluskinds());
        instructions(where, a, b);
        value(where, "co_linetable", a.co_linetable(), b.co_linetable());
        value(where, "co_exceptiontable", a.co_exceptiontable(), b.co_exceptiontable());
        constants(where, a, b);
    }

    private void number(String where, String field, int a, int b) {
        if (a != b) {
            lines.add(where + ": " + field + ": " + a + " and " + b);
        }
    }

    private void value(String where, String field, PyObject a, PyObject b) {
        String left = Text.repr(ts, a).value();
        String right = Text.repr(ts, b).value();
        if (!left.equals(right)) {
            lines.add(where + ": " + field + ": " + left + " and " + right);
        }
    }

    private void constants(String where, PyCode a, PyCode b) {
        number(where, "len(co_consts)", a.co_consts().size(), b.co_consts().size());
        for (int i = 0; i < Math.min(a.co_consts().size(), b.co_consts().size()); i++) {
            PyObject left = a.co_consts().get(i);
            PyObject right = b.co_consts().get(i);
            if (left instanceof PyCode x && right instanceof PyCode y) {
                compare(where + " > " + x.co_name().value(), x, y);
            } else {
                value(where, "co_consts[" + i + "]", left, right);
            }
        }
    }

    private void instructions(String where, PyCode a, PyCode b) {
        List<String> left = texts(a);
        List<String> right = texts(b);
        int same = 0;
        while (same < left.size() && same < right.size() && left.get(same).equals(right.get(same))) {
            same++;
        }
        if (same == left.size() && same == right.size()) {
            return;
        }
        lines.add(where + ": co_code, from instruction " + same);
        excerpt(left, same, "- ");
        excerpt(right, same, "+ ");
    }

    private void excerpt(List<String> texts, int at, String prefix) {
        for (int i = Math.max(0, at - CONTEXT); i < Math.min(texts.size(), at + CONTEXT + 1); i++) {
            lines.add((i < at ? "  " : prefix) + texts.get(i));
        }
    }

    private List<String> texts(PyCode code) {
        List<String> texts = new ArrayList<>();
        for (Instruction each : Disassembler.instructions(ts, code)) {
            String operand = each.hasArg() ? " " + each.arg() : "";
            String meaning =
                    each.argrepr().isEmpty() || each.argrepr().contains(" at 0x") ? "" : " (" + each.argrepr() + ")";
            texts.add(each.opname() + operand + meaning);
        }
        return texts;
    }
}
