package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.flow.Label;
import dev.vertebra.compiler.unit.UnitInfo;
import dev.vertebra.namespaces.scope.Binding;
import dev.vertebra.namespaces.scope.Scope;
import dev.vertebra.namespaces.scope.ScopeKind;
import dev.vertebra.namespaces.scope.Symbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets a comprehension run in the frame around it with variables of its own: saves the outer values of its names on
/// the stack and restores them, after an exception too.
///
/// PEP 709. Compare CPython Python/compile.c push_inlined_comprehension_state.
final class ComprehensionInliner {
    private static final Position NOWHERE = CodeWriter.NOWHERE;

    private final CodeWriter w;

    ComprehensionInliner(CodeWriter writer) {
        this.w = writer;
    }

    /// What is to be restored.
    static final class State {
        private final List<String> pushed = new ArrayList<>();
        private final List<String> hidden = new ArrayList<>();
        private final Map<String, @Nullable Integer> symbols = new HashMap<>();
        private final Label cleanup = new Label();
        private final Label end = new Label();
    }

    State push(Position at, Scope comprehension) {
        State state = new State();
        Unit u = w.unit();
        boolean inClass = u.scope.kind() == ScopeKind.CLASS && u.inInlinedComprehension == 0;
        u.inInlinedComprehension++;
        for (Map.Entry<String, Integer> symbol : comprehension.symbols().entrySet()) {
            int flags = symbol.getValue();
            String name = symbol.getKey();
            Binding outside = u.binding(name);
            if (inClass || isSeenDifferently(Unit.bindingOf(flags), outside)) {
                state.symbols.put(name, u.overrides.get(name));
                u.overrides.put(name, flags);
            }
            boolean own = (flags & Symbols.DEF_LOCAL) != 0 && (flags & Symbols.DEF_NONLOCAL) == 0;
            if (own || inClass) {
                enter(at, u, name, Unit.bindingOf(flags), outside, state);
            }
        }
        if (!state.pushed.isEmpty()) {
            w.op(at, Op.SWAP, state.pushed.size() + 1);
            w.jump(at, Op.SETUP_FINALLY, state.cleanup);
        }
        return state;
    }

    /// Whether a name means something else in the comprehension. What is free there is what it is outside; what is a
    /// cell there and free outside can be free throughout.
    private static boolean isSeenDifferently(Binding inside, Binding outside) {
        return inside != outside && inside != Binding.FREE && !(inside == Binding.CELL && outside == Binding.FREE);
    }

    private void enter(Position at, Unit u, String name, Binding inside, Binding outside, State state) {
        if (!u.scope.kind().isFunctionLike()) {
            u.info.hidden.add(name);
            if (u.fastHidden.add(name)) {
                state.hidden.add(name);
            }
        }
        w.opLocal(at, Op.LOAD_FAST_AND_CLEAR, name);
        if (inside == Binding.CELL) {
            Map<String, Integer> table = outside == Binding.FREE ? u.info.freeVars : u.info.cellVars;
            w.op(at, Op.MAKE_CELL, UnitInfo.index(table, name));
        }
        state.pushed.add(name);
    }

    void pop(Position at, State state) {
        Unit u = w.unit();
        u.inInlinedComprehension--;
        state.symbols.forEach((name, old) -> {
            if (old == null) {
                u.overrides.remove(name);
            } else {
                u.overrides.put(name, old);
            }
        });
        if (!state.pushed.isEmpty()) {
            w.op(NOWHERE, Op.POP_BLOCK);
            w.jump(NOWHERE, Op.JUMP_NO_INTERRUPT, state.end);
            w.place(state.cleanup);
            w.op(NOWHERE, Op.SWAP, 2);
            w.op(NOWHERE, Op.POP_TOP);
            restore(at, state);
            w.op(NOWHERE, Op.RERAISE, 0);
            w.place(state.end);
            restore(at, state);
        }
        state.hidden.forEach(u.fastHidden::remove);
    }

    private void restore(Position at, State state) {
        w.op(at, Op.SWAP, state.pushed.size() + 1);
        for (String name : state.pushed.reversed()) {
            w.opLocal(at, Op.STORE_FAST_MAYBE_NULL, name);
        }
    }
}
