package dev.vertebra.namespaces.scope;

import org.jspecify.annotations.Nullable;

/// Private names: `__x` in class `C` stands for `_C__x`.
///
/// Language reference 6.2.1. Compare CPython Python/symtable.c _Py_Mangle.
public final class Mangling {
    private Mangling() {}

    /// What a name stands for inside a class.
    ///
    /// @param className the innermost class around the name, or null if there is none
    public static String mangle(@Nullable String className, String name) {
        if (className == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int first = 0;
        while (first < className.length() && className.charAt(first) == '_') {
            first++;
        }
        return first == className.length() ? name : "_" + className.substring(first) + name;
    }
}
