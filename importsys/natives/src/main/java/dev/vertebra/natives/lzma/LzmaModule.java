package dev.vertebra.natives.lzma;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_lzma`.
public final class LzmaModule implements NativeModule {
    private static final String CONSTANTS = "FORMAT_AUTO=0 FORMAT_XZ=1 FORMAT_ALONE=2 FORMAT_RAW=3"
            + " CHECK_NONE=0 CHECK_CRC32=1 CHECK_CRC64=4 CHECK_SHA256=10 CHECK_ID_MAX=15 CHECK_UNKNOWN=16"
            + " FILTER_LZMA1=4611686018427387905 FILTER_LZMA2=33 FILTER_DELTA=3 FILTER_X86=4 FILTER_IA64=6"
            + " FILTER_ARM=7 FILTER_ARMTHUMB=8 FILTER_SPARC=9 FILTER_POWERPC=5"
            + " MF_HC3=3 MF_HC4=4 MF_BT2=18 MF_BT3=19 MF_BT4=20 MODE_FAST=1 MODE_NORMAL=2"
            + " PRESET_DEFAULT=6 PRESET_EXTREME=2147483648";

    /// For the service loader.
    public LzmaModule() {}

    @Override
    public List<String> names() {
        return List.of("_lzma");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, LzmaFunctionsNatives.rows());
        NativeModule.addConstants(namespace, CONSTANTS);
        namespace.putStr(PyStr.intern("LZMAError"), LzmaState.of(ts).error(ts));
        namespace.putStr(PyStr.intern("LZMACompressor"), PyLzmaCompressor.TYPE);
        namespace.putStr(PyStr.intern("LZMADecompressor"), PyLzmaDecompressor.TYPE);
    }
}
