package dev.vertebra.compiler;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which string constants of a source CPython interns as they are, and which it replaces by equal ones that are already
/// interned.
///
/// It shows in the order of set constants: a set with a replaced string is built once more. Compare CPython
/// Objects/codeobject.c intern_constants.
final class ConstantInterning {
    private final ThreadState ts;
    private final Set<String> first = new HashSet<>();

    ConstantInterning(ThreadState ts) {
        this.ts = ts;
    }

    /// The interned string with a text.
    PyStr intern(String text) {
        if (PyStr.internedOrNull(ts, text) == null) {
            first.add(text);
        }
        return PyStr.intern(ts, text);
    }

    /// Whether one of some constants, which have been made, is a string that is replaced.
    boolean replacesAny(List<Constant> values) {
        for (Constant value : values) {
            if (value instanceof Constant.Str s && s.codePoints().length == 0 && replaces(s.value())) {
                return true;
            }
        }
        return false;
    }

    private boolean replaces(String text) {
        return text.length() > 1 && looksLikeName(text) && !first.contains(text);
    }

    /// Whether a string constant is interned: letters, digits and underscores of ASCII only.
    static boolean looksLikeName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            if (!word) {
                return false;
            }
        }
        return true;
    }
}
