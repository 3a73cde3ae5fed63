package dev.vertebra.bytecode.dis;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.tables.ExceptionTable;
import dev.vertebra.bytecode.tables.LocationReader;
import dev.vertebra.bytecode.tables.Positions;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Shows a code object as CPython's `dis.dis` does, to the character.
public final class Disassembler {
    /// How to show it.
    ///
    /// @param showCaches whether inline caches get lines
    /// @param adaptive whether they are shown as they are at run time, with their counters, instead of empty
    /// @param showOffsets whether there is a column with offsets
    /// @param depth how deep nested code objects are shown; -1 for all
    /// @param current the offset in bytes of the instruction to mark, or -1
    /// @param colours what the parts look like
    public record Options(
            boolean showCaches, boolean adaptive, boolean showOffsets, int depth, int current, Colours colours) {
        /// What `dis.dis(code)` does.
        public static final Options PLAIN = new Options(false, false, false, -1, -1, Colours.NONE);

        /// The same with or without the lines for inline caches.
        public Options withCaches(boolean shown) {
            return new Options(shown, adaptive, showOffsets, depth, current, colours);
        }

        /// The same with inline caches as they are at run time, or empty.
        public Options withAdaptive(boolean shown) {
            return new Options(showCaches, shown, showOffsets, depth, current, colours);
        }

        /// The same with or without the column of offsets.
        public Options withOffsets(boolean shown) {
            return new Options(showCaches, adaptive, shown, depth, current, colours);
        }

        /// The same with nested code objects to another depth.
        public Options withDepth(int levels) {
            return new Options(showCaches, adaptive, showOffsets, levels, current, colours);
        }

        /// The same with other colours.
        public Options withColours(Colours other) {
            return new Options(showCaches, adaptive, showOffsets, depth, current, other);
        }
    }

    private static final int NO_LINE = -1;

    private final ThreadState ts;
    private final PyCode code;
    private final byte[] bytes;
    private final Labels labels;
    private final Map<Integer, Integer> lineStarts;

    private Disassembler(ThreadState ts, PyCode code, boolean adaptive) {
        this.ts = ts;
        this.code = code;
        this.bytes = adaptive ? code.adaptiveCode().array() : code.code();
        this.labels = Labels.of(code);
        this.lineStarts = lineStarts(code);
    }

    /// The instructions of a code object, those that extend an operand among them.
    public static List<Instruction> instructions(ThreadState ts, PyCode code) {
        return instructions(ts, code, false);
    }

    /// As [#instructions(ThreadState, PyCode)].
    ///
    /// @param adaptive whether inline caches are shown as they are at run time instead of empty
    public static List<Instruction> instructions(ThreadState ts, PyCode code, boolean adaptive) {
        return new Disassembler(ts, code, adaptive).instructions();
    }

    /// The text for a code object and those in its constants.
    public static String text(ThreadState ts, PyCode code, Options options) {
        StringBuilder out = new StringBuilder();
        appendAll(ts, code, options, options.depth, out);
        return out.toString();
    }

    private static void appendAll(ThreadState ts, PyCode code, Options options, int depth, StringBuilder out) {
        new Disassembler(ts, code, options.adaptive).append(options, out);
        if (depth == 0) {
            return;
        }
        for (int i = 0; i < code.co_consts().size(); i++) {
            PyObject constant = code.co_consts().get(i);
            if (constant instanceof PyCode nested) {
                String heading = "Disassembly of " + Text.repr(ts, nested).value() + ":";
                out.append('\n');
                options.colours.paint(options.colours.heading(), heading, out);
                out.append('\n');
                appendAll(ts, nested, options, depth - 1, out);
            }
        }
    }

    /// The code units where a line starts, with the line or -1.
    private static Map<Integer, Integer> lineStarts(PyCode code) {
        Map<Integer, Integer> starts = new TreeMap<>();
        LocationReader reader = new LocationReader(code.co_linetable().array(), code.co_firstlineno);
        int last = Integer.MIN_VALUE;
        while (reader.next()) {
            if (reader.line != last) {
                last = reader.line;
                starts.put(reader.start, last);
            }
        }
        return starts;
    }

    private List<Instruction> instructions() {
        List<Instruction> list = new ArrayList<>();
        OperandText operands = new OperandText(ts, code, labels);
        Instructions decoded = code.instructions();
        Positions positions = code.positions();
        int line = NO_LINE;
        int extensions = 0;
        for (int unit = 0; unit < decoded.units(); unit = Labels.next(decoded, unit)) {
            Integer start = lineStarts.get(unit);
            line = start == null ? line : start;
            int number = decoded.opcode(unit);
            Opcode op = Opcode.ofOrNull(number);
            boolean hasArg = op != null && op.hasOperand();
            int arg = decoded.oparg(unit);
            int target = Labels.targetOf(decoded, unit);
            String text = op == null ? "" : operands.of(op, arg, target);
            list.add(new Instruction(
                    number,
                    op == null ? "<" + number + ">" : op.name(),
                    hasArg,
                    hasArg ? arg : 0,
                    text,
                    2 * unit,
                    2 * (unit - (number == Op.EXTENDED_ARG ? 0 : extensions)),
                    start != null,
                    line,
                    labels.at(unit),
                    target == Integer.MIN_VALUE ? -1 : 2 * target,
                    positions.at(unit),
                    cache(number, 2 * unit)));
            extensions = number == Op.EXTENDED_ARG ? extensions + 1 : 0;
        }
        return list;
    }

    /// The values in an inline cache. `dis` shows for each what stands at the beginning, as wide as the value is.
    private List<Instruction.CacheValue> cache(int opcode, int offset) {
        List<CacheFormat.Field> fields = CacheFormat.of(opcode, Opcode.cachesOf(opcode));
        List<Instruction.CacheValue> values = new ArrayList<>(fields.size());
        for (CacheFormat.Field field : fields) {
            values.add(new Instruction.CacheValue(
                    field.name(), field.units(), littleEndian(offset + 2, 2 * field.units())));
        }
        return values;
    }

    private long littleEndian(int from, int length) {
        long value = 0;
        for (int i = Math.min(from + length, bytes.length) - 1; i >= from; i--) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }

    private void append(Options options, StringBuilder out) {
        int last = Math.max(code.code().length - 2, 9999);
        Columns columns = new Columns(
                lineWidth(),
                options.showOffsets ? Integer.toString(last).length() : 0,
                4 + Integer.toString(labels.count()).length(),
                options.colours);
        for (Instruction instruction : instructions()) {
            int offset = instruction.offset();
            boolean marked = offset <= options.current && options.current <= instruction.endOffset() - 2;
            columns.line(instruction, marked, out);
            if (options.showCaches) {
                columns.cache(instruction, out);
            }
        }
        appendHandlers(options.colours, out);
    }

    private int lineWidth() {
        int most = -1;
        boolean some = false;
        for (int line : lineStarts.values()) {
            if (line > 0) {
                most = Math.max(most, line);
            }
            some |= line < 0;
        }
        if (most == -1) {
            return 0;
        }
        int width = Math.max(3, Integer.toString(most).length());
        return some ? Math.max(width, Columns.NO_LINE.length()) : width;
    }

    private void appendHandlers(Colours colours, StringBuilder out) {
        ExceptionTable table = code.handlers();
        if (table.size() == 0) {
            return;
        }
        colours.paint(colours.heading(), "ExceptionTable:", out);
        out.append('\n');
        for (int i = 0; i < table.size(); i++) {
            out.append("  ");
            appendLabel(colours, table.start(i), out);
            out.append(" to ");
            appendLabel(colours, table.end(i), out);
            out.append(" -> ");
            appendLabel(colours, table.target(i), out);
            out.append(" [").append(table.depth(i)).append(']');
            out.append(table.pushesOffset(i) ? " lasti\n" : "\n");
        }
    }

    private void appendLabel(Colours colours, int unit, StringBuilder out) {
        colours.paint(colours.label(), "L" + labels.at(unit), out);
    }
}
