package dev.vertebra.importsys.importers;

import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `SourcelessFileLoader`.
@NativeModuleTable("SourcelessFileLoader")
final class SourcelessFileLoaderMethods {
    private SourcelessFileLoaderMethods() {}

    @PyFunction("get_code(self, fullname)")
    static PyObject getCode(ThreadState ts, PyObject self, PyObject name) {
        PyObject path = Calls.callMethod(ts, self, Attr.GET_FILENAME, name);
        byte[] data = Buffers.bytes(ts, Calls.callMethod(ts, self, Attr.GET_DATA, path));
        CodeFiles.classify(ts, data, name, path);
        return CodeFiles.unmarshal(ts, data, Pyc.HEADER, name, path, null);
    }

    /// Always None: this loader has compiled code alone.
    @PyFunction("get_source(self, fullname)")
    static void getSource(PyObject self, PyObject name) {
        // None: there is no source.
    }
}
