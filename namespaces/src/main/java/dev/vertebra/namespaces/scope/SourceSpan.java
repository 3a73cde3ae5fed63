package dev.vertebra.namespaces.scope;

/// A place in a source: lines count from 1, columns from 0 in bytes of UTF-8, the end is exclusive.
public interface SourceSpan {
    /// The place of a whole line, for front ends that know no columns.
    ///
    /// @param line its number, the first is 1
    static SourceSpan ofLine(int line) {
        return new LineSpan(line);
    }

    /// The line where the place begins.
    int lineno();

    /// The column where it begins.
    int colOffset();

    /// The line where it ends.
    int endLineno();

    /// The column after its end.
    int endColOffset();
}
