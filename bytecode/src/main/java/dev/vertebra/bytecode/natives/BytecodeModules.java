package dev.vertebra.bytecode.natives;

import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the native modules `marshal` and `_opcode`.
public final class BytecodeModules implements NativeModule {
    private static final PyStr DOC = PyStr.intern("__doc__");

    /// Makes the provider.
    public BytecodeModules() {}

    @Override
    public List<String> names() {
        return List.of("marshal", "_opcode");
    }

    @Override
    public @Nullable String doc(String name) {
        return switch (name) {
            case "marshal" -> "Python values as bytes, in the format of compiled files.";
            case "_opcode" -> "What an instruction does to the stack, and more facts of opcodes.";
            default -> null;
        };
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        if (name.equals("marshal")) {
            NativeModule.addFunctions(module, namespace, name, MarshalModuleNatives.rows());
            namespace.putStr(DOC, PyStr.of(MarshalModule.DOC));
            namespace.putStr(PyStr.intern("version"), PyInt.of(MarshalWriter.VERSION));
        } else {
            NativeModule.addFunctions(module, namespace, name, OpcodeModuleNatives.rows());
            namespace.putStr(DOC, PyStr.of(OpcodeModule.DOC));
            namespace.putStr(PyStr.intern("ENABLE_SPECIALIZATION"), PyInt.of(1));
        }
    }
}
