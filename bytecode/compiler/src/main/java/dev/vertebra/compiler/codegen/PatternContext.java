package dev.vertebra.compiler.codegen;

import dev.vertebra.compiler.flow.Label;
import java.util.ArrayList;
import java.util.List;

/// What is known while a `case` is compiled.
///
/// The stack holds, from the top: `onTop` values that patterns still need, then the values of the names captured so
/// far, then the subject. Compare CPython Python/compile.c pattern_context.
final class PatternContext {
    /// The names captured so far; their values are on the stack in this order, the first lowest.
    List<String> stores = new ArrayList<>();
    /// Whether a pattern that always matches may stand here.
    boolean allowIrrefutable;
    /// Where to jump on failure, by the number of values to pop.
    List<Label> failPop = new ArrayList<>();
    /// How many values are above the captures.
    int onTop;

    PatternContext copy() {
        PatternContext copy = new PatternContext();
        copy.stores = stores;
        copy.allowIrrefutable = allowIrrefutable;
        copy.failPop = failPop;
        copy.onTop = onTop;
        return copy;
    }
}
