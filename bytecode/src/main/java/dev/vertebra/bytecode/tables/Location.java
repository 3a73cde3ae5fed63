package dev.vertebra.bytecode.tables;

/// Where in the source an instruction comes from. Numbers are -1 where nothing is known.
///
/// @param line the line, 1-based
/// @param endLine the last line
/// @param column the column in bytes of UTF-8, 0-based
/// @param endColumn the column after the end
public record Location(int line, int endLine, int column, int endColumn) {
    /// Code that comes from nowhere.
    public static final Location NOWHERE = new Location(-1, -1, -1, -1);

    /// A whole line.
    public static Location line(int line) {
        return new Location(line, line, -1, -1);
    }
}
