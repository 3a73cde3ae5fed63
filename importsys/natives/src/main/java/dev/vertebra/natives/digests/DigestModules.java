package dev.vertebra.natives.digests;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import java.util.Locale;

/// Provides the modules `_md5`, `_sha1`, `_sha2`, `_sha3` and `_blake2`.
public final class DigestModules implements NativeModule {
    /// For the service loader.
    public DigestModules() {}

    @Override
    public List<String> names() {
        return List.of("_md5", "_sha1", "_sha2", "_sha3", "_blake2");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        switch (name) {
            case "_md5" -> NativeModule.addFunctions(module, namespace, name, Md5FunctionsNatives.rows());
            case "_sha1" -> NativeModule.addFunctions(module, namespace, name, Sha1FunctionsNatives.rows());
            case "_sha3" -> sha3(namespace);
            case "_blake2" -> blake2(namespace);
            default -> NativeModule.addFunctions(module, namespace, name, Sha2FunctionsNatives.rows());
        }
    }

    private static void put(PyDict namespace, PyType... types) {
        for (PyType type : types) {
            namespace.putStr(PyStr.intern(type.name()), type);
        }
    }

    private static void sha3(PyDict namespace) {
        put(namespace, PySha3.SHA3_224, PySha3.SHA3_256, PySha3.SHA3_384, PySha3.SHA3_512);
        put(namespace, PyShake.SHAKE_128, PyShake.SHAKE_256);
        namespace.putStr(PyStr.intern("implementation"), PyStr.of("Java"));
    }

    private static void blake2(PyDict namespace) {
        put(namespace, PyBlake2.BLAKE2B, PyBlake2.BLAKE2S);
        for (PyType type : new PyType[] {PyBlake2.BLAKE2B, PyBlake2.BLAKE2S}) {
            String prefix = type.name().toUpperCase(Locale.ROOT) + "_";
            int size = type == PyBlake2.BLAKE2B ? 64 : 32;
            namespace.putStr(PyStr.intern(prefix + "MAX_DIGEST_SIZE"), PyInt.of(size));
            namespace.putStr(PyStr.intern(prefix + "MAX_KEY_SIZE"), PyInt.of(size));
            namespace.putStr(PyStr.intern(prefix + "SALT_SIZE"), PyInt.of(size / 4));
            namespace.putStr(PyStr.intern(prefix + "PERSON_SIZE"), PyInt.of(size / 4));
        }
    }
}
