package dev.vertebra.bytecode.dis;

/// What stands before and after the parts of a disassembly: nothing, or a terminal's escape sequences.
///
/// @param line before a line number
/// @param label before a label, where it stands and where it is meant
/// @param opcode before the name of an instruction
/// @param meaning before what an operand means
/// @param heading before the head of a nested code object and of the exception table
/// @param mark before the mark of the current instruction
/// @param end after each of them
public record Colours(
        String line, String label, String opcode, String meaning, String heading, String mark, String end) {
    /// No colours.
    public static final Colours NONE = new Colours("", "", "", "", "", "", "");

    /// Colours of terminals since ECMA-48.
    public static final Colours ANSI =
            new Colours("\033[2m", "\033[33m", "\033[36m", "\033[32m", "\033[1m", "\033[1;31m", "\033[0m");

    /// Appends a text in a colour.
    void paint(String colour, String text, StringBuilder out) {
        if (text.isEmpty() || colour.isEmpty()) {
            out.append(text);
        } else {
            out.append(colour).append(text).append(end);
        }
    }
}
