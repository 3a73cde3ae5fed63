package dev.vertebra.processor;

import java.util.List;

/// What a class declares.
///
/// @param packageName its package
/// @param javaName how its static methods are qualified
/// @param name the simple name of the class to write
/// @param owner the Python name of the type or module
/// @param rows the declared natives
record NativeClass(String packageName, String javaName, String name, String owner, List<Row> rows) {
    NativeClass {
        rows = List.copyOf(rows);
    }
}
