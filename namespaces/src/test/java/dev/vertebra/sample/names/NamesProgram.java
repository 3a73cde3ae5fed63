package dev.vertebra.sample.names;

import dev.vertebra.namespaces.NameErrors;
import dev.vertebra.namespaces.Names;
import dev.vertebra.namespaces.PyCell;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.namespaces.scope.Scope;
import dev.vertebra.namespaces.scope.ScopeBuilder;
import dev.vertebra.namespaces.scope.ScopeException;
import dev.vertebra.namespaces.scope.ScopeKind;
import dev.vertebra.namespaces.scope.ScopeTable;
import dev.vertebra.namespaces.scope.SourceSpan;
import dev.vertebra.namespaces.scope.Symbols;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sample: a toy language whose names mean what Python's mean, resolved and run on `namespaces` alone.
///
/// Its programs are lists of statements, one block in another. The first pass tells a [ScopeBuilder] what each block
/// does with each name; the second runs the program and asks the resolved scopes where each name lives: in the block,
/// in a cell that blocks share, among the globals or the built-ins.
public final class NamesProgram {
    /// A statement of the toy language; its line is its place.
    sealed interface Statement {}

    /// `name = number`.
    record Set(int line, String name, int value) implements Statement {}

    /// `print name`.
    record Show(int line, String name) implements Statement {}

    /// `del name`.
    record Delete(int line, String name) implements Statement {}

    /// `global name` or `nonlocal name`.
    record Declare(int line, boolean global, String name) implements Statement {}

    /// A function or a class that runs where it stands.
    record Block(int line, ScopeKind kind, String name, List<Statement> body) implements Statement {}

    /// A running block.
    ///
    /// @param names the namespace of a module or a class; of a function its own variables
    /// @param cells the variables that it shares with blocks around and inside
    private record Frame(Scope scope, PyDict names, Map<String, PyCell> cells) {}

    private final ThreadState ts = ThreadState.current();
    private final PyDict builtins = new PyDict();
    private final List<String> output = new ArrayList<>();

    private NamesProgram() {
        builtins.putStr(PyStr.intern("answer"), PyInt.of(42));
    }

    /// Runs the samples.
    public static void main(String[] args) {
        new NamesProgram().legb();
        new NamesProgram().cells();
        new NamesProgram().classes();
        new NamesProgram().errors();
        System.out.println(ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("dev.vertebra"))
                .sorted()
                .toList());
    }

    /// Local, enclosing, global, built-in; a global that hides a built-in, and one that is no longer there.
    private void legb() {
        PyModule module = run(List.of(
                new Set(1, "x", 1),
                new Show(2, "answer"),
                new Set(3, "answer", 7),
                new Block(
                        4,
                        ScopeKind.FUNCTION,
                        "outer",
                        List.of(
                                new Show(5, "answer"),
                                new Set(6, "y", 2),
                                new Block(
                                        7,
                                        ScopeKind.FUNCTION,
                                        "inner",
                                        List.of(
                                                new Show(8, "x"),
                                                new Show(9, "y"),
                                                new Set(10, "z", 3),
                                                new Show(11, "z"))))),
                new Delete(12, "answer"),
                new Show(13, "answer")));
        output.add("x of the module: " + Text.repr(ts, Attributes.get(ts, module, "x")));
        end("legb");
    }

    /// `nonlocal` writes to the block around, `global` past it.
    private void cells() {
        PyModule module = run(List.of(
                new Set(1, "count", 0),
                new Block(
                        2,
                        ScopeKind.FUNCTION,
                        "counter",
                        List.of(
                                new Set(3, "count", 10),
                                new Block(
                                        4,
                                        ScopeKind.FUNCTION,
                                        "step",
                                        List.of(new Declare(5, false, "count"), new Set(6, "count", 11))),
                                new Show(7, "count"),
                                new Block(
                                        8,
                                        ScopeKind.FUNCTION,
                                        "reset",
                                        List.of(new Declare(9, true, "count"), new Set(10, "count", -1))),
                                new Show(11, "count")))));
        output.add("count of the module: " + Text.repr(ts, Attributes.get(ts, module, "count")));
        end("cells");
    }

    /// Functions in a class do not see its names; the class body itself does, and looks further if there is none.
    private void classes() {
        run(List.of(
                new Set(1, "size", 1),
                new Block(
                        2,
                        ScopeKind.CLASS,
                        "Box",
                        List.of(
                                new Show(3, "size"),
                                new Set(4, "size", 2),
                                new Show(5, "size"),
                                new Block(6, ScopeKind.FUNCTION, "method", List.of(new Show(7, "size"))),
                                new Delete(8, "size"),
                                new Show(9, "size")))));
        end("classes");
    }

    private void errors() {
        run(List.of(new Block(1, ScopeKind.FUNCTION, "early", List.of(new Show(2, "later"), new Set(3, "later", 1)))));
        run(List.of(new Show(1, "nothing")));
        run(List.of(new Declare(1, false, "x")));
        run(List.of(new Block(1, ScopeKind.FUNCTION, "f", List.of(new Set(2, "x", 1), new Declare(3, true, "x")))));
        run(List.of(new Block(
                1,
                ScopeKind.FUNCTION,
                "outer",
                List.of(new Block(
                        2, ScopeKind.FUNCTION, "inner", List.of(new Declare(3, false, "y"), new Set(4, "y", 1)))))));
        end("errors");
    }

    private void end(String title) {
        System.out.println(title + ": " + String.join(", ", output));
    }

    // --- the two passes

    private PyModule run(List<Statement> program) {
        PyModule module = PyModule.named(PyStr.of("toy"), null);
        try {
            ScopeBuilder builder = new ScopeBuilder(false);
            analyse(builder, new Block(0, ScopeKind.MODULE, "top", program));
            ScopeTable table = builder.resolve();
            execute(table, new Frame(table.top(), module.dict(), Map.of()), module.dict(), program);
        } catch (ScopeException e) {
            SourceSpan span = e.span();
            output.add("SyntaxError in line " + (span == null ? 0 : span.lineno()) + ": " + e.message());
        } catch (PyException e) {
            output.add(e.value().type().name() + ": " + Text.str(ts, e.value()));
        }
        return module;
    }

    /// The first pass: what each block does with each name.
    private static void analyse(ScopeBuilder builder, Block block) {
        builder.enter(block.kind(), block.name(), block.body(), SourceSpan.ofLine(block.line()));
        for (Statement statement : block.body()) {
            switch (statement) {
                case Set set -> builder.bind(set.name(), Symbols.DEF_LOCAL, SourceSpan.ofLine(set.line()));
                case Show show -> builder.use(show.name(), SourceSpan.ofLine(show.line()));
                case Delete delete -> builder.delete(delete.name(), SourceSpan.ofLine(delete.line()));
                case Declare declare ->
                    builder.declare(declare.name(), declare.global(), SourceSpan.ofLine(declare.line()));
                case Block inner -> analyse(builder, inner);
            }
        }
        builder.leave();
    }

    /// The second pass: each name is where its scope says.
    private void execute(ScopeTable table, Frame frame, PyDict globals, List<Statement> body) {
        for (Statement statement : body) {
            switch (statement) {
                case Set set -> store(frame, globals, set.name(), PyInt.of(set.value()));
                case Show show -> output.add(show.name() + "=" + Text.repr(ts, load(frame, globals, show.name())));
                case Delete delete -> delete(frame, globals, delete.name());
                case Declare declare -> {}
                case Block inner -> {
                    Frame made = frame(table.scope(inner.body()), frame);
                    execute(table, made, globals, inner.body());
                }
            }
        }
    }

    /// A frame of a block that begins: free variables are the cells of the frame around.
    private static Frame frame(Scope scope, Frame around) {
        Map<String, PyCell> cells = new HashMap<>();
        for (String name : scope.symbols().keySet()) {
            switch (scope.binding(name)) {
                case CELL -> cells.put(name, new PyCell(null));
                case FREE -> cells.put(name, shared(around, name));
                case UNKNOWN, LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> {}
            }
        }
        return new Frame(scope, new PyDict(), cells);
    }

    private static PyCell shared(Frame around, String name) {
        PyCell cell = around.cells().get(name);
        if (cell == null) {
            throw new IllegalStateException("no cell for " + name);
        }
        return cell;
    }

    private PyObject load(Frame frame, PyDict globals, String name) {
        PyStr key = PyStr.intern(name);
        boolean function = frame.scope().kind() == ScopeKind.FUNCTION;
        return switch (frame.scope().binding(name)) {
            case LOCAL ->
                function
                        ? found(frame.names().getStr(key), NameErrors.unboundLocal(key))
                        : Names.name(ts, frame.names(), globals, builtins, key);
            case CELL -> found(shared(frame, name).get(), NameErrors.unboundLocal(key));
            case FREE -> found(shared(frame, name).get(), NameErrors.unboundFree(key));
            case GLOBAL_EXPLICIT -> Names.global(ts, globals, builtins, key);
            case GLOBAL_IMPLICIT, UNKNOWN ->
                function
                        ? Names.global(ts, globals, builtins, key)
                        : Names.name(ts, frame.names(), globals, builtins, key);
        };
    }

    private static PyObject found(@Nullable PyObject value, PyException otherwise) {
        if (value == null) {
            throw otherwise;
        }
        return value;
    }

    private void store(Frame frame, PyDict globals, String name, PyObject value) {
        switch (frame.scope().binding(name)) {
            case CELL, FREE -> shared(frame, name).set(value);
            case GLOBAL_EXPLICIT -> Names.set(ts, globals, PyStr.intern(name), value);
            case LOCAL, GLOBAL_IMPLICIT, UNKNOWN -> Names.set(ts, frame.names(), PyStr.intern(name), value);
        }
    }

    private void delete(Frame frame, PyDict globals, String name) {
        switch (frame.scope().binding(name)) {
            case CELL, FREE -> shared(frame, name).set(null);
            case GLOBAL_EXPLICIT -> Names.delete(ts, globals, PyStr.intern(name));
            case LOCAL, GLOBAL_IMPLICIT, UNKNOWN -> Names.delete(ts, frame.names(), PyStr.intern(name));
        }
    }
}
