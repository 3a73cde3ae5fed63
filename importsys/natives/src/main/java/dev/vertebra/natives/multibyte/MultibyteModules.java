package dev.vertebra.natives.multibyte;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyCapsule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the modules of the Chinese, Japanese and Korean encodings, and the module with their classes.
public final class MultibyteModules implements NativeModule {
    private static final String CLASSES = "_multibytecodec";

    /// For the service loader.
    public MultibyteModules() {}

    @Override
    public List<String> names() {
        return List.of(
                CLASSES, "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        if (!name.equals(CLASSES)) {
            NativeModule.addFunctions(module, namespace, name, CodecFunctionsNatives.rows());
            for (Encodings.Map map : Encodings.maps(name)) {
                namespace.putStr(PyStr.intern("__map_" + map.name()), new PyCapsule("multibytecodec.map", map.codec()));
            }
            return;
        }
        NativeModule.addFunctions(module, namespace, name, ClassFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("MultibyteIncrementalEncoder"), PyIncrementalEncoder.TYPE);
        namespace.putStr(PyStr.intern("MultibyteIncrementalDecoder"), PyIncrementalDecoder.TYPE);
        namespace.putStr(PyStr.intern("MultibyteStreamReader"), PyStreamReader.TYPE);
        namespace.putStr(PyStr.intern("MultibyteStreamWriter"), PyStreamWriter.TYPE);
    }
}
