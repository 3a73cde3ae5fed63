package dev.vertebra.gc.graph;

import dev.vertebra.gc.CountingTracker;
import dev.vertebra.objectmodel.FrameView;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.ObjectSizes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A picture of the objects that can be reached from some roots, and of who holds whom, at the moment it was taken.
///
/// What an object holds is what its `traverse` gives: once for each place. Numbers, texts and built-in types are part
/// of the picture, but it does not go on from what is immortal: that is the same for all runtimes of the JVM and never
/// dies. Sizes are those of `sys.getsizeof`, without running a `__sizeof__` written in Python.
///
/// A picture is taken while the runtime's lock is held, or while no thread runs Python code; it holds its objects like
/// any Java object and counts as no reference. Once taken it does not change and may be read by one thread at a time
/// (answers that cost much are worked out when first asked for).
///
/// ```java
/// ObjectGraph graph = ObjectGraph.from(list);
/// long bytes = graph.retainedSize(list);
/// System.out.println(graph.path(suspect));
/// ```
public final class ObjectGraph {
    private static final int NO_PARENT = -1;

    private final List<PyObject> objects = new ArrayList<>();
    private final Map<PyObject, Integer> numbers = new IdentityHashMap<>();

    /// For each object the one that it was first reached from, in breadth-first order.
    private final List<Integer> parents = new ArrayList<>();

    private final List<PyObject> roots = new ArrayList<>();
    private int reachable;
    private int[][] held = new int[0][];
    private int @Nullable [][] holders;
    private @Nullable Dominators dominators;
    private long @Nullable [] sizes;

    private ObjectGraph() {}

    /// The objects that can be reached from these.
    public static ObjectGraph from(PyObject... roots) {
        return from(Arrays.asList(roots));
    }

    /// The objects that can be reached from these.
    public static ObjectGraph from(Collection<? extends PyObject> roots) {
        ObjectGraph graph = new ObjectGraph();
        for (PyObject each : roots) {
            graph.addRoot(each);
        }
        graph.walk();
        graph.reachable = graph.objects.size();
        return graph;
    }

    /// The objects of a runtime: what can be reached from its roots (modules, frames and holds of its threads, handles,
    /// what native modules keep), and the containers of which only the cycle collector knows, if the memory
    /// strategy has one: cycles that are garbage by now, and what Java code holds without a handle.
    ///
    /// @param ts a thread of the runtime
    public static ObjectGraph of(ThreadState ts) {
        ObjectGraph graph = new ObjectGraph();
        Visitor visitor = child -> {
            if (child != null) {
                graph.addRoot(child);
            }
        };
        ts.interpreter().roots(visitor);
        for (ThreadState each : ts.interpreter().threads()) {
            for (FrameView frame = each.frame(); frame != null; frame = frame.back()) {
                frame.variables(visitor);
            }
        }
        graph.walk();
        graph.reachable = graph.objects.size();
        for (PyObject each : CountingTracker.tracked(ts)) {
            graph.enter(each, NO_PARENT);
        }
        graph.walk();
        return graph;
    }

    private void addRoot(PyObject object) {
        if (!numbers.containsKey(object)) {
            roots.add(object);
            enter(object, NO_PARENT);
        }
    }

    private int enter(PyObject object, int parent) {
        Integer known = numbers.get(object);
        if (known != null) {
            return known;
        }
        int number = objects.size();
        numbers.put(object, number);
        objects.add(object);
        parents.add(parent);
        return number;
    }

    /// Goes on from the objects that have been entered and not walked yet.
    private void walk() {
        List<int[]> found = new ArrayList<>(Arrays.asList(held));
        Children children = new Children();
        for (int i = found.size(); i < objects.size(); i++) {
            children.count = 0;
            children.from = i;
            PyObject object = objects.get(i);
            if (!Memory.isImmortal(object)) {
                Memory.traverse(object, children::visit);
            }
            found.add(Arrays.copyOf(children.numbers, children.count));
        }
        held = found.toArray(new int[0][]);
    }

    /// Numbers the children of one object.
    private final class Children {
        private int[] numbers = new int[16];
        private int count;
        private int from;

        private void visit(@Nullable PyObject child) {
            if (child == null) {
                return;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = enter(child, from);
        }
    }

    // --- what there is

    /// All objects: first the roots and what can be reached from them, the nearest first, then what no root reaches.
    public List<PyObject> objects() {
        return Collections.unmodifiableList(objects);
    }

    /// The roots.
    public List<PyObject> roots() {
        return Collections.unmodifiableList(roots);
    }

    /// How many objects there are.
    public int size() {
        return objects.size();
    }

    /// Whether an object is in the picture.
    public boolean contains(PyObject object) {
        return numbers.containsKey(object);
    }

    /// Whether a root reaches an object.
    public boolean isReachable(PyObject object) {
        return number(object) < reachable;
    }

    // --- who holds whom

    /// What an object holds, once for each place that holds it, in the order of `traverse`.
    ///
    /// @throws IllegalArgumentException if the object is not in the picture
    public List<PyObject> referents(PyObject object) {
        return named(held[number(object)]);
    }

    /// Who holds an object, each once.
    ///
    /// @throws IllegalArgumentException if the object is not in the picture
    public List<PyObject> referrers(PyObject object) {
        return named(holders()[number(object)]);
    }

    /// A shortest path from a root to an object, or null if no root reaches it.
    ///
    /// @throws IllegalArgumentException if the object is not in the picture
    public @Nullable ObjectPath path(PyObject object) {
        if (!isReachable(object)) {
            return null;
        }
        Deque<PyObject> path = new ArrayDeque<>();
        for (int at = number(object); at != NO_PARENT; at = parents.get(at)) {
            path.addFirst(objects.get(at));
        }
        return new ObjectPath(List.copyOf(path));
    }

    // --- sizes

    /// The size of an object itself, in bytes.
    ///
    /// @throws IllegalArgumentException if the object is not in the picture
    public long size(PyObject object) {
        return sizes()[number(object)];
    }

    /// The bytes that become free if an object lets go of everything and dies itself: its own size and that of all
    /// objects that can be reached through it only.
    ///
    /// What no root reaches counts as held by the first of its cycle that the collector knows.
    ///
    /// @throws IllegalArgumentException if the object is not in the picture
    public long retainedSize(PyObject object) {
        return dominators().total(number(object), sizes());
    }

    /// The objects whose sizes make up [#retainedSize]: the object, and what can be reached through it only.
    ///
    /// @throws IllegalArgumentException if the object is not in the picture
    public List<PyObject> retained(PyObject object) {
        return named(dominators().subtree(number(object)));
    }

    /// The nearest object through which every path from a root to an object goes: whoever keeps it alive alone; null if
    /// there is none.
    ///
    /// @throws IllegalArgumentException if the object is not in the picture
    public @Nullable PyObject dominator(PyObject object) {
        int dominator = dominators().of(number(object));
        return dominator < 0 ? null : objects.get(dominator);
    }

    // --- for the package

    int number(PyObject object) {
        Integer number = numbers.get(object);
        if (number == null) {
            throw new IllegalArgumentException("the object is not in this graph: " + object);
        }
        return number;
    }

    int[] heldBy(int number) {
        return held[number];
    }

    PyObject object(int number) {
        return objects.get(number);
    }

    private List<PyObject> named(int[] some) {
        List<PyObject> list = new ArrayList<>(some.length);
        for (int each : some) {
            list.add(objects.get(each));
        }
        return list;
    }

    private int[][] holders() {
        int[][] known = holders;
        if (known == null) {
            known = Edges.reversed(held);
            holders = known;
        }
        return known;
    }

    private long[] sizes() {
        long[] known = sizes;
        if (known == null) {
            known = new long[objects.size()];
            ThreadState ts = ThreadState.current();
            for (int i = 0; i < known.length; i++) {
                known[i] = ObjectSizes.sizeOf(ts, objects.get(i));
            }
            sizes = known;
        }
        return known;
    }

    private Dominators dominators() {
        Dominators known = dominators;
        if (known == null) {
            boolean[] entries = new boolean[objects.size()];
            for (int i = 0; i < entries.length; i++) {
                entries[i] = parents.get(i) == NO_PARENT;
            }
            known = new Dominators(held, holders(), entries);
            dominators = known;
        }
        return known;
    }
}
