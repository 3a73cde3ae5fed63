package dev.vertebra.natives.net;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyCapsule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the modules `_socket` and `select`.
public final class NetworkModules implements NativeModule {
    /// For the service loader.
    public NetworkModules() {}

    @Override
    public List<String> names() {
        return List.of("_socket", "select");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        put(namespace, "error", ExceptionTypes.OSError);
        if (name.equals("select")) {
            NativeModule.addFunctions(module, namespace, name, SelectFunctionsNatives.rows());
            NetworkConstants.select(namespace);
            put(namespace, "epoll", PyEpoll.TYPE);
            return;
        }
        NativeModule.addFunctions(
                module, namespace, name, SocketFunctionsNatives.rows(), LookupFunctionsNatives.rows());
        NetworkConstants.socket(namespace);
        put(namespace, "socket", PySocket.TYPE);
        put(namespace, "SocketType", PySocket.TYPE);
        put(namespace, "timeout", ExceptionTypes.TimeoutError);
        put(namespace, "gaierror", SocketErrors.type(ts, "gaierror"));
        put(namespace, "herror", SocketErrors.type(ts, "herror"));
        put(namespace, "has_ipv6", PyBool.TRUE);
        put(namespace, "CAPI", new PyCapsule("_socket.CAPI", PySocket.TYPE));
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }
}
