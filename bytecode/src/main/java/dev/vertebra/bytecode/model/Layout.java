package dev.vertebra.bytecode.model;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.tables.ExceptionTableBuilder;
import dev.vertebra.bytecode.tables.Location;
import dev.vertebra.bytecode.tables.LocationTableBuilder;
import dev.vertebra.objectmodel.PyBytes;
import java.util.IdentityHashMap;
import java.util.List;

/// Where the instructions of a model stand in the code, with as few extensions of operands as their jumps allow.
final class Layout {
    private final List<Element> elements;
    private final int[] starts;
    private final int[] extensions;
    private final IdentityHashMap<Label, Integer> places = new IdentityHashMap<>();
    private int units;

    Layout(List<Element> elements) {
        this.elements = elements;
        this.starts = new int[elements.size()];
        this.extensions = new int[elements.size()];
        for (int i = 0; i < starts.length; i++) {
            extensions[i] = elements.get(i) instanceof Insn insn ? extensions(insn.arg()) : 0;
        }
        boolean grown = true;
        while (grown) {
            place();
            grown = extend();
        }
    }

    private void place() {
        units = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = units;
            switch (elements.get(i)) {
                case Label label -> places.put(label, units);
                case Insn insn -> units += extensions[i] + 1 + insn.opcode().caches();
            }
        }
    }

    private static int extensions(int arg) {
        return arg >>> 8 == 0 ? 0 : arg >>> 16 == 0 ? 1 : arg >>> 24 == 0 ? 2 : 3;
    }

    /// Gives operands the extensions that they need; true if some got more.
    private boolean extend() {
        boolean grown = false;
        for (int i = 0; i < starts.length; i++) {
            if (elements.get(i) instanceof Insn insn) {
                int needed = extensions(operand(i, insn));
                if (needed > extensions[i]) {
                    extensions[i] = needed;
                    grown = true;
                }
            }
        }
        return grown;
    }

    private int place(Label label) {
        Integer place = places.get(label);
        if (place == null) {
            throw new IllegalStateException("a label is not placed");
        }
        return place;
    }

    private int operand(int index, Insn insn) {
        Label target = insn.target();
        if (target == null) {
            return insn.arg();
        }
        int next = starts[index] + extensions[index] + 1 + insn.opcode().caches();
        int distance = place(target) - next;
        if (insn.opcode().operand() == Opcode.Operand.BACKWARD) {
            distance = -distance;
        }
        if (distance < 0) {
            throw new IllegalStateException(insn.opcode() + " jumps the wrong way");
        }
        return distance;
    }

    byte[] code() {
        byte[] code = new byte[2 * units];
        for (int i = 0; i < starts.length; i++) {
            if (elements.get(i) instanceof Insn insn) {
                int arg = operand(i, insn);
                int at = 2 * starts[i];
                for (int e = extensions[i]; e > 0; e--) {
                    code[at++] = (byte) Op.EXTENDED_ARG;
                    code[at++] = (byte) (arg >>> (8 * e));
                }
                code[at] = (byte) insn.opcode().number();
                code[at + 1] = (byte) arg;
            }
        }
        return code;
    }

    PyBytes locations(int firstLine) {
        LocationTableBuilder table = new LocationTableBuilder(firstLine);
        for (int i = 0; i < starts.length; i++) {
            if (elements.get(i) instanceof Insn insn) {
                Location at = insn.location();
                int length = extensions[i] + 1 + insn.opcode().caches();
                table.add(length, at.line(), at.endLine(), at.column(), at.endColumn());
            }
        }
        return PyBytes.of(table.finish());
    }

    PyBytes handlers(List<Region> regions) {
        ExceptionTableBuilder table = new ExceptionTableBuilder();
        for (Region region : regions) {
            int start = place(region.start());
            int end = place(region.end());
            if (start < end) {
                table.add(start, end, place(region.handler()), region.depth(), region.pushesOffset());
            }
        }
        return PyBytes.of(table.finish());
    }
}
