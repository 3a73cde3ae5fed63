package dev.vertebra.gc.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import org.junit.jupiter.api.Test;

/// Graphs as text for Graphviz and Mermaid.
class GraphDrawingTest {
    @Test
    void graphvizShowsNodesAndNamesOfEdges() {
        PyDict root = new PyDict();
        root.putStr(PyStr.of("a"), PyList.of(PyInt.of(7)));
        assertEquals("""
            digraph objects {
              node [shape=box];
              n0 [label="dict of 1, 184 bytes", peripheries=2];
              n1 [label="str 'a', 42 bytes"];
              n2 [label="list of 1, 64 bytes"];
              n3 [label="int 7, 28 bytes"];
              n0 -> n1 [label="a key"];
              n0 -> n2 [label="['a']"];
              n2 -> n3 [label="[0]"];
            }
            """, new GraphDrawing(ObjectGraph.from(root), 10).dot());
    }

    @Test
    void mermaidShowsTheSame() {
        assertEquals("""
            flowchart LR
              n0[["list of 1, 64 bytes"]]
              n1["int 7, 28 bytes"]
              n0 -->|"#91;0#93;"| n1
            """, new GraphDrawing(ObjectGraph.from(PyList.of(PyInt.of(7))), 10).mermaid());
    }

    @Test
    void textsOfTheProgramCannotEndALabel() {
        PyList list = PyList.of((PyObject) PyStr.of("\"];\n<b>`#\\"));
        String dot = new GraphDrawing(ObjectGraph.from(list), 10).dot();
        assertTrue(dot.contains("[label=\"str '\\\"];\\\\n<b>`#\\\\\\\\', "), dot);
        String mermaid = new GraphDrawing(ObjectGraph.from(list), 10).mermaid();
        assertTrue(mermaid.contains("[\"str '#34;#93;;#92;n#60;b#62;#96;#35;#92;#92;', "), mermaid);
    }

    @Test
    void aLargeGraphIsCutAndSaysSo() {
        PyList list = new PyList();
        for (int i = 0; i < 100; i++) {
            list.append(PyInt.of(1000 + i));
        }
        String dot = new GraphDrawing(ObjectGraph.from(list), 4).dot();
        assertEquals(3, dot.lines().filter(line -> line.contains(" -> ")).count());
        assertTrue(dot.contains("  more [label=\"and 97 more\", shape=plaintext];\n"), dot);
    }
}
