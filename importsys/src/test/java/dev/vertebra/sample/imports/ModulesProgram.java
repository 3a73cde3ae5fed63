package dev.vertebra.sample.imports;

import dev.vertebra.bytecode.CodeFields;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.bytecode.model.CodeModel;
import dev.vertebra.bytecode.model.Insn;
import dev.vertebra.bytecode.tables.Location;
import dev.vertebra.importsys.Import;
import dev.vertebra.importsys.JavaFinders;
import dev.vertebra.importsys.finders.AllowList;
import dev.vertebra.importsys.finders.FoundModule;
import dev.vertebra.importsys.finders.MemoryTree;
import dev.vertebra.importsys.finders.ModuleFinder;
import dev.vertebra.importsys.finders.TreeFinder;
import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Python's import system under an interpreter of another language, with nothing but `importsys` and what it requires.
///
/// The language has three statements: `name = 42`, `name = module.attribute`, `import module`. Its front end makes
/// Python bytecode of them, its interpreter runs the six instructions that this takes. Modules come from memory.
public final class ModulesProgram {
    private static final Map<String, String> FILES = Map.of(
            "main.py", "import shapes.square\nimport numbers\nsides = shapes.sides\nanswer = numbers.answer\n",
            "numbers.py", "answer = 42\n",
            "shapes/__init__.py", "sides = 4\n",
            "shapes/square.py", "import numbers\nlength = numbers.answer\n",
            "shapes/table.txt", "a resource",
            "circle.py", "import around\nradius = 1\n",
            "around.py", "import circle\nlength = circle.radius\n",
            "broken.py", "import numbers\nx = numbers.nothing\n");

    private ModulesProgram() {}

    /// What the program shows, a line for each thing.
    public static void main(String[] args) {
        Host host = new Host();
        ThreadState ts = new Interpreter(host);
        ThreadState.setCurrent(ts);
        host.start(ts);
        JavaFinders.install(ts, new TreeFinder(MemoryTree.ofTexts(FILES), "memory:"));
        PyObject main = ts.importModule("main");
        System.out.println("main: sides=" + Attributes.get(ts, main, "sides") + ", answer="
                + Attributes.get(ts, main, "answer") + ", again the same: " + (ts.importModule("main") == main));
        PyObject square = ts.importModule("shapes.square");
        System.out.println(
                "square: " + Attributes.get(ts, square, "__file__") + " in " + Attributes.get(ts, square, "__package__")
                        + ", " + Text.repr(ts, Attributes.get(ts, square, "__loader__")));
        PyObject data = Calls.callMethod(
                ts, Attributes.get(ts, square, "__loader__"), "get_data", PyStr.of("memory:shapes/table.txt"));
        System.out.println("data: " + Text.repr(ts, data));
        tries(ts, "circle");
        tries(ts, "broken");
        tries(ts, "nowhere");
        JavaFinders.install(ts, new Computed());
        System.out.println("computed: " + Attributes.get(ts, ts.importModule("seven"), "value"));
        JavaFinders.install(ts, new AllowList(Set.of("numbers", "shapes.*")));
        tries(ts, "eight");
        Set<String> names = new TreeSet<>();
        for (int i = host.modules.next(0); i >= 0; i = host.modules.next(i + 1)) {
            names.add(host.modules.keyAt(i).toString());
        }
        System.out.println("modules: " + names);
        Set<String> ours = new TreeSet<>();
        for (Module each : ModuleLayer.boot().modules()) {
            if (each.getName().startsWith("dev.vertebra.")) {
                ours.add(each.getName());
            }
        }
        System.out.println(ours);
    }

    private static void tries(ThreadState ts, String name) {
        try {
            System.out.println(name + ": " + ts.importModule(name));
        } catch (PyException e) {
            System.out.println(name + ": " + e.value().type().name() + ": " + Text.str(ts, e.value()) + ", kept: "
                    + (((Host) ts.interpreter()).modules.getStr(PyStr.of(name)) != null));
        }
    }

    /// A finder of its own: a module for each of two words, with code instead of source.
    private static final class Computed implements ModuleFinder {
        @Override
        public @Nullable FoundModule find(String name) {
            int value = switch (name) {
                case "seven" -> 7;
                case "eight" -> 8;
                default -> 0;
            };
            if (value == 0) {
                return null;
            }
            PyCode code = new FrontEnd().code("value = " + value, PyStr.of(name));
            return FoundModule.of("computed:" + name, new FoundModule.Code(code));
        }
    }

    /// The runtime: modules, and what `sys` has that imports need.
    private static final class Host extends InterpreterState implements ImportHost {
        private final PyDict modules = new PyDict();
        private final Map<String, NativeModule> natives = new HashMap<>();
        private final PyModule sys = PyModule.named(PyStr.of("sys"), null);

        void start(ThreadState ts) {
            for (NativeModule provider : ServiceLoader.load(NativeModule.class)) {
                provider.names().forEach(name -> natives.put(name, provider));
            }
            for (String name : new String[] {"meta_path", "path_hooks", "path"}) {
                sys.dict().putStr(PyStr.intern(name), new PyList());
            }
            sys.dict().putStr(PyStr.intern("path_importer_cache"), new PyDict());
            modules.putStr(PyStr.of("sys"), sys);
            Import.install(ts);
        }

        @Override
        public PyDict modules() {
            return modules;
        }

        @Override
        public @Nullable PyModule makeNative(ThreadState ts, String name) {
            NativeModule provider = natives.get(name);
            if (provider == null) {
                return null;
            }
            PyModule module = PyModule.named(PyStr.of(name), null);
            provider.fill(ts, name, module, module.dict());
            return module;
        }

        @Override
        public Set<String> nativeNames() {
            return natives.keySet();
        }

        @Override
        public SourceCompiler compiler() {
            return new FrontEnd();
        }

        @Override
        public @Nullable PyObject sysAttribute(PyStr name) {
            return sys.dict().getStr(name);
        }

        @Override
        public int optimisation() {
            return 0;
        }

        /// The interpreter: six instructions.
        @Override
        public void runModule(ThreadState ts, PyCode code, PyDict namespace) {
            ArrayDeque<PyObject> stack = new ArrayDeque<>();
            for (int unit = 0; unit < code.units(); unit = code.instructions().next(unit)) {
                int arg = code.instructions().oparg(unit);
                switch (Opcode.of(code.instructions().opcode(unit))) {
                    case LOAD_CONST -> stack.push(code.co_consts().get(arg));
                    case LOAD_NAME -> stack.push(known(namespace.getStr(code.name(arg)), code.name(arg)));
                    case LOAD_ATTR -> stack.push(Attributes.get(ts, stack.pop(), code.name(arg >> 1)));
                    case STORE_NAME -> namespace.putStr(code.name(arg), stack.pop());
                    case IMPORT_NAME -> {
                        PyObject names = stack.pop();
                        stack.pop();
                        stack.push(Import.importName(ts, code.name(arg), namespace, names, 0));
                    }
                    case RETURN_CONST -> {
                        return;
                    }
                    default -> throw new IllegalStateException("no such instruction");
                }
            }
        }
    }

    private static PyObject known(@Nullable PyObject value, PyStr name) {
        if (value == null) {
            throw Raise.nameError(name, "name '%s' is not defined", name);
        }
        return value;
    }

    /// A thread of the runtime.
    private static final class Interpreter extends ThreadState {
        private final Host host;

        Interpreter(Host host) {
            super(host);
            this.host = host;
        }

        @Override
        public PyObject importModule(String name) {
            Import.importName(this, PyStr.of(name), PyNone.NONE, PyNone.NONE, 0);
            return known(host.modules.getStr(PyStr.of(name)), PyStr.of(name));
        }
    }

    /// The front end.
    private static final class FrontEnd implements SourceCompiler {
        @Override
        public PyObject compile(ThreadState ts, Request request) {
            return code(new String(request.bytes(), StandardCharsets.UTF_8), request.filename());
        }

        PyCode code(String source, PyStr file) {
            CodeFields fields = new CodeFields();
            fields.filename = file;
            fields.name = fields.qualname = PyStr.of("<module>");
            CodeModel model = new CodeModel(fields);
            int[] line = {0};
            source.lines().forEach(text -> statement(model, text, new Location(++line[0], line[0], 0, 0)));
            model.elements.add(Insn.of(Opcode.RETURN_CONST, model.constant(PyNone.NONE), new Location(1, 1, 0, 0)));
            return model.build();
        }

        private static void statement(CodeModel model, String text, Location at) {
            String[] words = text.split(" ", -1);
            if (words[0].equals("import")) {
                emit(model, Opcode.LOAD_CONST, model.constant(PyInt.ZERO), at);
                emit(model, Opcode.LOAD_CONST, model.constant(PyNone.NONE), at);
                emit(model, Opcode.IMPORT_NAME, model.name(PyStr.of(words[1])), at);
                emit(model, Opcode.STORE_NAME, model.name(PyStr.of(words[1].split("\\.", -1)[0])), at);
                return;
            }
            String[] parts = words[2].split("\\.", -1);
            if (parts.length == 1) {
                emit(model, Opcode.LOAD_CONST, model.constant(PyInt.of(Integer.parseInt(parts[0]))), at);
            } else {
                emit(model, Opcode.LOAD_NAME, model.name(PyStr.of(parts[0])), at);
                emit(model, Opcode.LOAD_ATTR, model.name(PyStr.of(parts[1])) << 1, at);
            }
            emit(model, Opcode.STORE_NAME, model.name(PyStr.of(words[0])), at);
        }

        private static void emit(CodeModel model, Opcode opcode, int arg, Location at) {
            model.elements.add(Insn.of(opcode, arg, at));
        }

        @Override
        public boolean isTree(ThreadState ts, PyObject object) {
            return false;
        }

        @Override
        public PyObject compileTree(ThreadState ts, PyObject tree, Request request) {
            throw new IllegalStateException("there are no trees in this language");
        }
    }
}
