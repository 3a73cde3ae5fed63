package dev.vertebra.compiler.codegen;

import dev.vertebra.compiler.flow.InstructionSequence;
import dev.vertebra.compiler.unit.UnitInfo;
import dev.vertebra.namespaces.scope.Binding;
import dev.vertebra.namespaces.scope.Scope;
import dev.vertebra.namespaces.scope.Symbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A code object being written. Compare CPython Python/compile.c compiler_unit.
final class Unit {
    /// The order of Python's strings, which differs from Java's above the BMP.
    static final Comparator<String> BY_CODE_POINT = Unit::compareCodePoints;

    final Scope scope;
    final UnitKind kind;
    final UnitInfo info;
    final InstructionSequence code = new InstructionSequence();
    final List<FrameBlock> blocks = new ArrayList<>();
    final List<String> staticAttributes = new ArrayList<>();
    /// The class whose private names are meant.
    @Nullable
    String className;

    int inInlinedComprehension;
    /// Whether the code may await. A module learns it while it is compiled.
    boolean coroutine;
    /// Locals of an inlined comprehension that are fast while it is compiled, outside functions.
    final Set<String> fastHidden = new HashSet<>();
    /// Symbols as an inlined comprehension sees them while it is compiled.
    final Map<String, Integer> overrides = new HashMap<>();

    Unit(Scope scope, UnitKind kind, UnitInfo info, @Nullable String className) {
        this.scope = scope;
        this.kind = kind;
        this.info = info;
        this.className = className;
        this.coroutine = scope.isCoroutine();
        for (String parameter : scope.parameters()) {
            UnitInfo.index(info.varNames, parameter);
        }
        addSorted(info.cellVars, Binding.CELL, Symbols.DEF_COMP_CELL, 0);
        if (scope.needsClassClosure()) {
            UnitInfo.index(info.cellVars, "__class__");
        }
        if (scope.needsClassDict()) {
            UnitInfo.index(info.cellVars, "__classdict__");
        }
        addSorted(info.freeVars, Binding.FREE, Symbols.DEF_FREE_CLASS, info.cellVars.size());
    }

    private void addSorted(Map<String, Integer> table, Binding binding, int flag, int offset) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Integer> symbol : scope.symbols().entrySet()) {
            if (scope.binding(symbol.getKey()) == binding || (symbol.getValue() & flag) != 0) {
                names.add(symbol.getKey());
            }
        }
        names.sort(BY_CODE_POINT);
        for (String name : names) {
            table.put(name, table.size() + offset);
        }
    }

    private static int compareCodePoints(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean astralX = Character.isSurrogate(x);
                boolean astralY = Character.isSurrogate(y);
                return astralX == astralY ? x - y : astralX ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }

    /// The bits of a name, as the code being compiled sees it.
    int flags(String name) {
        Integer override = overrides.get(name);
        return override == null ? scope.flags(name) : override;
    }

    /// What a name means, as the code being compiled sees it.
    Binding binding(String name) {
        return bindingOf(flags(name));
    }

    static Binding bindingOf(int flags) {
        return Binding.values()[flags >> Symbols.SCOPE_SHIFT & Symbols.SCOPE_MASK];
    }

    String mangle(String name) {
        return scope.mangle(className, name);
    }

    /// What a name means for a closure that is made here.
    Binding reference(String name) {
        if (kind == UnitKind.CLASS && (name.equals("__class__") || name.equals("__classdict__"))) {
            return Binding.CELL;
        }
        return binding(name);
    }
}
