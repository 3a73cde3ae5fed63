package dev.vertebra.gc.graph;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyStr;
import java.util.Objects;

/// A tool that looks at objects: what [GraphSampleTest] runs with the object model and `gc` alone on the module path.
public final class GraphProgram {
    private GraphProgram() {}

    /// Builds a cache with a cycle in it and asks who holds what.
    public static void main(String[] arguments) {
        PyList users = PyList.of(PyStr.of("Ada"), PyStr.of("Grace"));
        PyDict session = new PyDict();
        session.putStr(PyStr.of("users"), users);
        session.putStr(PyStr.of("self"), session);
        PyList root = PyList.of(PyInt.of(1), session);

        ObjectGraph graph = ObjectGraph.from(root);
        System.out.println(graph.size() + " objects");
        System.out.println(Objects.requireNonNull(graph.path(users)));
        System.out.println("the session holds " + graph.retained(session).size() + " objects, "
                + graph.retainedSize(session) + " bytes");
        System.out.print(new GraphDrawing(graph, 3).mermaid());
        System.out.println(ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("dev.vertebra"))
                .sorted()
                .toList());
    }
}
