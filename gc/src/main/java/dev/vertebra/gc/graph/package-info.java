/// The graph of Python objects, for tools in Java: who holds whom, by which path from a root, and what dies with an
/// object.
///
/// Start with [dev.vertebra.gc.graph.ObjectGraph]; [dev.vertebra.gc.graph.GraphDrawing] draws one for Graphviz or
/// Mermaid. It works with the object model alone, without an interpreter, and under every memory strategy. It runs no
/// Python code.
package dev.vertebra.gc.graph;
