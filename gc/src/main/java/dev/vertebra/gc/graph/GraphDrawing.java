package dev.vertebra.gc.graph;

import dev.vertebra.objectmodel.Labels;
import dev.vertebra.objectmodel.PyObject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An object graph as a drawing: nodes with what the objects are and their sizes, edges with the names by which they
/// hold each other.
///
/// Roots are drawn with a double border. Of a larger graph the objects nearest to the roots are drawn, and a last node
/// says how many are left out.
///
/// @param graph what to draw
/// @param limit how many objects to draw at most
public record GraphDrawing(ObjectGraph graph, int limit) {
    /// Draws a graph.
    ///
    /// @throws IllegalArgumentException if the limit is negative
    public GraphDrawing {
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /// The drawing for Graphviz (`dot -Tsvg`).
    public String dot() {
        StringBuilder text = new StringBuilder("digraph objects {\n  node [shape=box];\n");
        int drawn = drawn();
        Set<PyObject> roots = roots();
        for (int i = 0; i < drawn; i++) {
            String border = roots.contains(graph.object(i)) ? ", peripheries=2" : "";
            text.append("  n").append(i).append(" [label=\"").append(dotText(label(i)));
            text.append('"').append(border).append("];\n");
        }
        if (drawn < graph.size()) {
            text.append("  more [label=\"").append(rest()).append("\", shape=plaintext];\n");
        }
        for (Edge edge : edges()) {
            text.append("  n").append(edge.from()).append(" -> n").append(edge.to());
            text.append(edge.name().isEmpty() ? "" : " [label=\"" + dotText(edge.name()) + "\"]");
            text.append(";\n");
        }
        return text.append("}\n").toString();
    }

    /// The drawing for Mermaid.
    public String mermaid() {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        int drawn = drawn();
        Set<PyObject> roots = roots();
        for (int i = 0; i < drawn; i++) {
            boolean root = roots.contains(graph.object(i));
            text.append("  n").append(i).append(root ? "[[\"" : "[\"").append(mermaidText(label(i)));
            text.append(root ? "\"]]\n" : "\"]\n");
        }
        if (drawn < graph.size()) {
            text.append("  more[\"").append(rest()).append("\"]\n");
        }
        for (Edge edge : edges()) {
            text.append("  n").append(edge.from()).append(" -->");
            text.append(edge.name().isEmpty() ? "" : "|\"" + mermaidText(edge.name()) + "\"|");
            text.append(" n").append(edge.to()).append('\n');
        }
        return text.toString();
    }

    /// An edge between two drawn nodes, with the name by which one holds the other, or an empty text.
    private record Edge(int from, int to, String name) {}

    private int drawn() {
        return Math.min(limit, graph.size());
    }

    private Set<PyObject> roots() {
        Map<PyObject, Boolean> roots = new IdentityHashMap<>();
        graph.roots().forEach(root -> roots.put(root, true));
        return roots.keySet();
    }

    private String rest() {
        return "and " + (graph.size() - drawn()) + " more";
    }

    private String label(int number) {
        PyObject object = graph.object(number);
        return Labels.of(object) + ", " + graph.size(object) + " bytes";
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        int drawn = drawn();
        for (int from = 0; from < drawn; from++) {
            Set<Integer> targets = new LinkedHashSet<>();
            for (int to : graph.heldBy(from)) {
                if (to < drawn && targets.add(to)) {
                    String name = Labels.place(graph.object(from), graph.object(to));
                    edges.add(new Edge(from, to, name == null ? "" : name));
                }
            }
        }
        return edges;
    }

    private static String dotText(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c < ' ' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /// Mermaid knows no escape within quotes but entities by name or number.
    private static String mermaidText(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                escaped.append(' ');
            } else if ("\"#&<>`\\[]{}|".indexOf(c) >= 0) {
                escaped.append('#').append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
