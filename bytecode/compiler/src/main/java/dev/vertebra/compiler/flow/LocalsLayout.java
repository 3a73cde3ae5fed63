package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.unit.CodeFlags;
import dev.vertebra.compiler.unit.UnitInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Lays out the variables of a frame and inserts the instructions that prepare it: making of cells, copying of free
/// variables, start of a generator.
///
/// Compare CPython Python/flowgraph.c prepare_localsplus and Python/assemble.c compute_localsplus_info.
final class LocalsLayout {
    private final UnitInfo unit;
    private final int locals;
    /// For each cell and free variable its place in the frame.
    private final int[] place;

    private LocalsLayout(UnitInfo unit) {
        this.unit = unit;
        this.locals = unit.varNames.size();
        this.place = new int[unit.cellVars.size() + unit.freeVars.size()];
    }

    static void run(FlowGraph graph, UnitInfo unit) {
        LocalsLayout layout = new LocalsLayout(unit);
        layout.placeCells();
        layout.insertPrefix(graph.entry);
        layout.dropDuplicates();
        layout.renumber(graph);
    }

    private void placeCells() {
        for (int i = 0; i < place.length; i++) {
            place[i] = locals + i;
        }
        for (Map.Entry<String, Integer> cell : unit.cellVars.entrySet()) {
            Integer local = unit.varNames.get(cell.getKey());
            if (local != null) {
                place[cell.getValue()] = local;
            }
        }
    }

    private void insertPrefix(Block entry) {
        List<Instr> prefix = new ArrayList<>();
        if (!unit.freeVars.isEmpty()) {
            prefix.add(new Instr(Op.COPY_FREE_VARS, unit.freeVars.size(), null, Instr.NO_LOCATION));
        }
        int cells = unit.cellVars.size();
        int[] cellAt = new int[locals + cells];
        for (int i = 0; i < cells; i++) {
            cellAt[place[i]] = i + 1;
        }
        for (int cell : cellAt) {
            if (cell > 0) {
                prefix.add(new Instr(Op.MAKE_CELL, cell - 1, null, Instr.NO_LOCATION));
            }
        }
        if ((unit.flags & CodeFlags.ANY_GENERATOR) != 0) {
            Position first = new Position(unit.firstLine, -1, unit.firstLine, -1);
            prefix.add(new Instr(Op.RETURN_GENERATOR, 0, null, first));
            prefix.add(new Instr(Op.POP_TOP, 0, null, first));
        }
        entry.instrs.addAll(0, prefix);
    }

    private void dropDuplicates() {
        int dropped = 0;
        for (int i = 0; i < place.length; i++) {
            if (place[i] == i + locals) {
                place[i] -= dropped;
            } else {
                dropped++;
            }
        }
    }

    private void renumber(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr i : b.instrs) {
                switch (i.opcode) {
                    case Op.MAKE_CELL,
                            Op.LOAD_CLOSURE,
                            Op.LOAD_DEREF,
                            Op.STORE_DEREF,
                            Op.DELETE_DEREF,
                            Op.LOAD_FROM_DICT_OR_DEREF -> i.oparg = place[i.oparg];
                    default -> {}
                }
            }
        }
    }

    /// The names of a frame's variables and, in `kinds`, their bits.
    static List<String> names(UnitInfo unit, List<Byte> kinds) {
        List<String> names = new ArrayList<>();
        for (String name : unit.varNames.keySet()) {
            int kind = CodeFlags.FAST_LOCAL;
            if (unit.hidden.contains(name)) {
                kind |= CodeFlags.FAST_HIDDEN;
            }
            if (unit.cellVars.containsKey(name)) {
                kind |= CodeFlags.FAST_CELL;
            }
            names.add(name);
            kinds.add((byte) kind);
        }
        for (String name : unit.cellVars.keySet()) {
            if (!unit.varNames.containsKey(name)) {
                names.add(name);
                kinds.add((byte) CodeFlags.FAST_CELL);
            }
        }
        for (String name : unit.freeVars.keySet()) {
            names.add(name);
            kinds.add((byte) CodeFlags.FAST_FREE);
        }
        return names;
    }
}
