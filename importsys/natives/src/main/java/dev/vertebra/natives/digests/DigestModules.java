package dev.vertebra.natives.digests;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyMappingProxy;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import java.util.Locale;

/// Provides the modules `_md5`, `_sha1`, `_sha2`, `_sha3`, `_blake2` and `_hashlib`.
public final class DigestModules implements NativeModule {
    /// For the service loader.
    public DigestModules() {}

    @Override
    public List<String> names() {
        return List.of("_md5", "_sha1", "_sha2", "_sha3", "_blake2", "_hashlib");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        switch (name) {
            case "_md5" -> {
                NativeModule.addFunctions(module, namespace, name, Md5FunctionsNatives.rows());
                namespace.putStr(PyStr.intern("MD5Type"), PyDigest.MD5);
            }
            case "_sha1" -> {
                NativeModule.addFunctions(module, namespace, name, Sha1FunctionsNatives.rows());
                namespace.putStr(PyStr.intern("SHA1Type"), PyDigest.SHA1);
            }
            case "_sha3" -> sha3(namespace);
            case "_blake2" -> blake2(namespace);
            case "_hashlib" -> hashlib(ts, module, namespace);
            default -> {
                NativeModule.addFunctions(module, namespace, name, Sha2FunctionsNatives.rows());
                NativeModule.addTypes(namespace, PyDigest.SHA224, PyDigest.SHA256, PyDigest.SHA384, PyDigest.SHA512);
            }
        }
    }

    private static void sha3(PyDict namespace) {
        NativeModule.addTypes(namespace, PySha3.SHA3_224, PySha3.SHA3_256, PySha3.SHA3_384, PySha3.SHA3_512);
        NativeModule.addTypes(namespace, PyShake.SHAKE_128, PyShake.SHAKE_256);
        namespace.putStr(PyStr.intern("implementation"), PyStr.of("Java"));
    }

    private static void blake2(PyDict namespace) {
        NativeModule.addTypes(namespace, PyBlake2.BLAKE2B, PyBlake2.BLAKE2S);
        for (PyType type : new PyType[] {PyBlake2.BLAKE2B, PyBlake2.BLAKE2S}) {
            String prefix = type.name().toUpperCase(Locale.ROOT) + "_";
            int size = type == PyBlake2.BLAKE2B ? 64 : 32;
            namespace.putStr(PyStr.intern(prefix + "MAX_DIGEST_SIZE"), PyInt.of(size));
            namespace.putStr(PyStr.intern(prefix + "MAX_KEY_SIZE"), PyInt.of(size));
            namespace.putStr(PyStr.intern(prefix + "SALT_SIZE"), PyInt.of(size / 4));
            namespace.putStr(PyStr.intern(prefix + "PERSON_SIZE"), PyInt.of(size / 4));
        }
    }

    private static void hashlib(ThreadState ts, PyObject module, PyDict namespace) {
        namespace.putStr(
                PyStr.intern("__doc__"), PyStr.of("The digests of hashlib, keyed digests, keys from passwords."));
        NativeModule.addFunctions(module, namespace, "_hashlib", HashlibFunctionsNatives.rows());
        NativeModule.addTypes(namespace, PyHash.TYPE, PyHashXof.TYPE, PyHmac.TYPE);
        HashlibState state = HashlibState.of(ts);
        namespace.putStr(PyStr.intern("UnsupportedDigestmodError"), state.error(ts));
        PyFrozenSet names = new PyFrozenSet(PyFrozenSet.TYPE);
        for (HashAlgorithm each : HashAlgorithm.values()) {
            names.add(ts, PyStr.intern(each.text));
            PyObject function = namespace.getStr(PyStr.intern("openssl_" + each.text));
            if (function != null) {
                state.constructors.put(ts, function, PyStr.intern(each.text));
            }
        }
        namespace.putStr(PyStr.intern("openssl_md_meth_names"), names);
        namespace.putStr(PyStr.intern("_constructors"), new PyMappingProxy(state.constructors));
    }
}
