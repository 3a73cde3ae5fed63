package dev.vertebra.natives.csv;

/// Which fields stand in quotes. The order is that of the numbers that Python sees.
enum Quoting {
    /// Those that need it.
    MINIMAL,
    /// All.
    ALL,
    /// Those that are no numbers; what is not quoted is read as a float.
    NONNUMERIC,
    /// None.
    NONE,
    /// Strings; what is not quoted is read as a float, or as None if it is empty.
    STRINGS,
    /// All but None; what is empty and not quoted is read as None.
    NOTNULL
}
