package dev.vertebra.bytecode.dis;

/// The columns of a disassembly. Compare CPython Lib/dis.py `Formatter`.
///
/// @param lineWidth the width of the line number, 0 to leave it out
/// @param offsetWidth the width of the offset, 0 to leave it out
/// @param labelWidth the width of the label
/// @param colours the colours of the columns
record Columns(int lineWidth, int offsetWidth, int labelWidth, Colours colours) {
    /// What stands for the line of code that comes from nowhere.
    static final String NO_LINE = "  --";

    private static final String CACHE = "CACHE";
    private static final int NAME_WIDTH = 20;
    private static final int ARG_WIDTH = 5;

    /// Appends the line for an instruction, and an empty one before it where a source line starts.
    void line(Instruction instruction, boolean marked, StringBuilder out) {
        if (lineWidth > 0 && instruction.startsLine() && instruction.offset() > 0) {
            out.append('\n');
        }
        if (lineWidth > 0) {
            String line = instruction.line() < 0 ? NO_LINE : Integer.toString(instruction.line());
            right(instruction.startsLine() ? line : "", lineWidth, colours.line(), out);
            out.append(' ');
        }
        right(instruction.label() == 0 ? "" : "L" + instruction.label() + ":", labelWidth, colours.label(), out);
        out.append(' ');
        offset(instruction.offset(), out);
        if (marked) {
            colours.paint(colours.mark(), "-->", out);
            out.append(' ');
        } else {
            pad(4, out);
        }
        operation(instruction, out);
        out.append('\n');
    }

    /// Appends the lines for the inline cache of an instruction.
    void cache(Instruction instruction, StringBuilder out) {
        int offset = instruction.offset();
        for (Instruction.CacheValue each : instruction.cache()) {
            for (int i = 0; i < each.units(); i++) {
                offset += 2;
                if (lineWidth > 0) {
                    pad(lineWidth + 1, out);
                }
                pad(labelWidth + 1, out);
                offset(offset, out);
                pad(4, out);
                String meaning = i == 0 ? each.name() + ": " + Long.toUnsignedString(each.value()) : "";
                operation(CACHE, colours.line(), true, 0, meaning, out);
                out.append('\n');
            }
        }
    }

    private void offset(int offset, StringBuilder out) {
        if (offsetWidth > 0) {
            right(Integer.toString(offset), offsetWidth, colours.line(), out);
            pad(3, out);
        }
    }

    private void operation(Instruction instruction, StringBuilder out) {
        operation(
                instruction.opname(),
                colours.opcode(),
                instruction.hasArg(),
                instruction.arg(),
                instruction.argrepr(),
                out);
    }

    private void operation(String name, String colour, boolean hasArg, int arg, String meaning, StringBuilder out) {
        colours.paint(colour, name, out);
        if (!hasArg) {
            return;
        }
        String number = Integer.toString(arg);
        pad(NAME_WIDTH - name.length(), out);
        out.append(' ');
        pad(ARG_WIDTH - Math.max(0, name.length() - NAME_WIDTH) - number.length(), out);
        out.append(number);
        if (!meaning.isEmpty()) {
            out.append(" (");
            colours.paint(meaning.startsWith("to L") ? colours.label() : colours.meaning(), meaning, out);
            out.append(')');
        }
    }

    private void right(String text, int width, String colour, StringBuilder out) {
        pad(width - text.length(), out);
        colours.paint(colour, text, out);
    }

    private static void pad(int count, StringBuilder out) {
        for (int i = 0; i < count; i++) {
            out.append(' ');
        }
    }
}
