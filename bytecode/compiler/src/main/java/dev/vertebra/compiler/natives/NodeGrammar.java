package dev.vertebra.compiler.natives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The productions of the abstract grammar as text, as the documentation of node classes has them.
final class NodeGrammar {
    // The classes by their base.
    private static final Map<String, List<NodeRows.Row>> ALTERNATIVES = byBase();

    private NodeGrammar() {}

    private static Map<String, List<NodeRows.Row>> byBase() {
        Map<String, List<NodeRows.Row>> found = new HashMap<>();
        for (NodeRows.Row each : NodeRows.ALL) {
            List<NodeRows.Row> known = found.get(each.base());
            if (known == null) {
                known = new ArrayList<>();
                found.put(each.base(), known);
            }
            known.add(each);
        }
        return found;
    }

    /// Whether a class stands for alternatives, which are its subclasses.
    static boolean isSum(NodeRows.Row row) {
        return !alternatives(row).isEmpty();
    }

    private static List<NodeRows.Row> alternatives(NodeRows.Row row) {
        return ALTERNATIVES.getOrDefault(row.name(), List.of());
    }

    /// The production of a class: a constructor with its fields, or alternatives.
    static String of(NodeRows.Row row) {
        List<NodeRows.Row> alternatives = alternatives(row);
        if (alternatives.isEmpty()) {
            return constructor(row);
        }
        boolean simple = true;
        for (NodeRows.Row each : alternatives) {
            simple &= each.fields().isEmpty();
        }
        String between = simple ? " | " : "\n" + " ".repeat(row.name().length() + 1) + "| ";
        List<String> texts = new ArrayList<>();
        for (NodeRows.Row each : alternatives) {
            texts.add(constructor(each));
        }
        return row.name() + " = " + String.join(between, texts);
    }

    private static String constructor(NodeRows.Row row) {
        return row.fields().isEmpty() ? row.name() : row.name() + "(" + row.fields() + ")";
    }
}
