package dev.vertebra.bytecode.model;

import dev.vertebra.bytecode.CodeEquality;
import dev.vertebra.bytecode.CodeFields;
import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.tables.ExceptionTable;
import dev.vertebra.bytecode.tables.Location;
import dev.vertebra.bytecode.tables.Positions;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A code object taken apart: instructions and labels in a list that can be edited, and put together again.
///
/// The other fields (names, flags, locals) stand in [#fields]; the code, its tables, constants, names and the stack
/// size are made anew by [#build]. Not safe for several threads.
///
/// ```java
/// CodeModel model = CodeModel.of(code);
/// model.transform((insn, out) -> {
///     if (insn.opcode() != Opcode.NOP) {
///         out.accept(insn);
///     }
/// });
/// PyCode changed = model.build();
/// ```
public final class CodeModel {
    /// Instructions and labels in order.
    public final List<Element> elements = new ArrayList<>();

    /// What handlers cover, in order of the code.
    public final List<Region> regions = new ArrayList<>();

    /// Everything else; its code and tables are ignored.
    public final CodeFields fields;

    private final List<PyObject> constants = new ArrayList<>();
    private final List<PyObject> names = new ArrayList<>();

    /// Starts without instructions.
    ///
    /// @param fields what the code object shall have apart from its code
    public CodeModel(CodeFields fields) {
        this.fields = fields;
        addAll(fields.consts, constants);
        addAll(fields.names, names);
    }

    private static void addAll(PyTuple tuple, List<PyObject> list) {
        for (int i = 0; i < tuple.size(); i++) {
            list.add(tuple.get(i));
        }
    }

    /// Takes a code object apart.
    ///
    /// @throws IllegalArgumentException if it has numbers that are no instructions, or jumps that go nowhere
    public static CodeModel of(PyCode code) {
        CodeModel model = new CodeModel(code.fields());
        Map<Integer, Label> labels = new TreeMap<>();
        Instructions instructions = code.instructions();
        List<Integer> units = new ArrayList<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int start = 0;
        for (int unit = 0; unit < instructions.units(); ) {
            if (instructions.opcode(unit) == Op.EXTENDED_ARG) {
                unit++;
                continue;
            }
            units.add(unit);
            starts.put(unit, start);
            int target = instructions.target(unit);
            if (Opcode.of(instructions.opcode(unit)).isJump()) {
                labels.computeIfAbsent(target, key -> new Label());
            }
            unit = instructions.next(unit);
            start = unit;
        }
        model.addRegions(code.handlers(), labels);
        model.addElements(code, units, starts, labels);
        return model;
    }

    private void addRegions(ExceptionTable table, Map<Integer, Label> labels) {
        for (int i = 0; i < table.size(); i++) {
            regions.add(new Region(
                    labels.computeIfAbsent(table.start(i), key -> new Label()),
                    labels.computeIfAbsent(table.end(i), key -> new Label()),
                    labels.computeIfAbsent(table.target(i), key -> new Label()),
                    table.depth(i),
                    table.pushesOffset(i)));
        }
    }

    private void addElements(
            PyCode code, List<Integer> units, Map<Integer, Integer> starts, Map<Integer, Label> labels) {
        Instructions instructions = code.instructions();
        Positions positions = code.positions();
        int placed = 0;
        for (int unit : units) {
            Label label = labels.get(starts.get(unit));
            if (label != null) {
                elements.add(label);
                placed++;
            }
            Opcode op = Opcode.of(instructions.opcode(unit));
            Location location = positions.at(unit);
            Label target = op.isJump() ? labels.get(instructions.target(unit)) : null;
            elements.add(new Insn(op, instructions.oparg(unit), target, location));
        }
        Label last = labels.get(instructions.units());
        if (last != null) {
            elements.add(last);
            placed++;
        }
        if (placed != labels.size()) {
            throw new IllegalArgumentException("a jump or an exception table entry goes into the middle of something");
        }
    }

    /// The index of a constant, which is added if there is none like it.
    public int constant(PyObject value) {
        ThreadState ts = ThreadState.current();
        for (int i = 0; i < constants.size(); i++) {
            if (CodeEquality.sameConstant(ts, constants.get(i), value)) {
                return i;
            }
        }
        constants.add(value);
        return constants.size() - 1;
    }

    /// The index of a name, which is added if it is new.
    public int name(PyStr name) {
        int known = names.indexOf(name);
        if (known >= 0) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    /// Changes the instructions; labels, and with them jumps and handlers, stay where they are.
    public void transform(CodeTransform change) {
        List<Element> old = List.copyOf(elements);
        elements.clear();
        for (Element element : old) {
            switch (element) {
                case Label label -> elements.add(label);
                case Insn insn -> change.accept(insn, elements::add);
            }
        }
    }

    /// Replaces the code objects among the constants: those of functions, classes and the like that this code makes.
    public void mapCode(UnaryOperator<PyCode> change) {
        constants.replaceAll(constant -> constant instanceof PyCode code ? change.apply(code) : constant);
    }

    /// Puts the code object together.
    ///
    /// @throws IllegalStateException if a label is not placed, a jump goes the wrong way, or paths meet with
    ///     stacks of different depth
    public PyCode build() {
        Layout layout = new Layout(elements);
        fields.consts = PyTuple.of(constants.toArray(new PyObject[0]));
        fields.names = PyTuple.of(names.toArray(new PyObject[0]));
        fields.code = layout.code();
        fields.linetable = layout.locations(fields.firstlineno);
        fields.exceptiontable = layout.handlers(regions);
        fields.stacksize = new StackSize(elements, regions).compute();
        return PyCode.make(fields);
    }
}
