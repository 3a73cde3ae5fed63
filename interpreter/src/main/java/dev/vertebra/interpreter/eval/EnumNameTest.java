package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Functions by which the library's `enum` tells names apart, in Java: they ran a sixth of the instructions of
/// `import json, re, unittest`, most of them before any code was compiled.
///
/// A function is known by its file and its wordcode, so a library that has been changed runs its own. While something
/// watches what code runs, it runs. Compare CPython Lib/enum.py `_is_dunder`, `_is_sunder`, `_is_private`.
enum EnumNameTest {
    DUNDER("_is_dunder", 1, 485273063),
    SUNDER("_is_sunder", 1, 1593328833),
    PRIVATE("_is_private", 2, -1824909928);

    private static final String FILE = "/enum.py";
    private static final EnumNameTest[] ALL = values();

    private final String function;
    private final int parameters;

    /// The hash of the wordcode, as [Arrays#hashCode(byte[])] has it.
    private final int wordcode;

    EnumNameTest(String function, int parameters, int wordcode) {
        this.function = function;
        this.parameters = parameters;
        this.wordcode = wordcode;
    }

    /// The test that a code object may be, or null.
    static @Nullable EnumNameTest of(PyCode code) {
        String name = code.co_name().value();
        if (!name.startsWith("_is_") || !code.co_filename.value().endsWith(FILE)) {
            return null;
        }
        for (EnumNameTest each : ALL) {
            if (name.equals(each.function)) {
                boolean same = code.co_argcount == each.parameters && Arrays.hashCode(code.code()) == each.wordcode;
                return same ? each : null;
            }
        }
        return null;
    }

    /// The outcome of a call, or null if it is to be computed.
    ///
    /// @param call a frame of the code, with its arguments bound
    @Nullable
    PyObject outcome(PyThread ts, PyFrame call) {
        String first = plain(call.s[0]);
        String second = parameters == 1 ? first : plain(call.s[1]);
        if (first == null || second == null || ts.monitoring.isActive() || !isOfLibrary(ts, call)) {
            return null;
        }
        return PyBool.of(
                switch (this) {
                    case DUNDER -> isBetween(first, "__", 4);
                    case SUNDER -> isBetween(first, "_", 2);
                    case PRIVATE -> isPrivate(first, second);
                });
    }

    private static @Nullable String plain(@Nullable PyObject argument) {
        return argument instanceof PyStr text && text.type() == PyStr.TYPE && text.isPlain() ? text.value() : null;
    }

    private static boolean isOfLibrary(PyThread ts, PyFrame call) {
        String library = ts.runtime().libraryFolder();
        String file = call.unit.code.co_filename.value();
        return library != null && file.length() == library.length() + FILE.length() && file.startsWith(library);
    }

    /// Whether a name longer than `least` begins and ends with a mark and has no further underscore within.
    private static boolean isBetween(String name, String mark, int least) {
        int n = name.length();
        int width = mark.length();
        return n > least
                && name.startsWith(mark)
                && name.endsWith(mark)
                && name.charAt(width) != '_'
                && name.charAt(n - width - 1) != '_';
    }

    private static boolean isPrivate(String cls, String name) {
        int n = name.length();
        return n > cls.length() + 3
                && name.charAt(0) == '_'
                && name.startsWith(cls, 1)
                && name.startsWith("__", cls.length() + 1)
                && (name.charAt(n - 1) != '_' || name.charAt(n - 2) != '_');
    }
}
