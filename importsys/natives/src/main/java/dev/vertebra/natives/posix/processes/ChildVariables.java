package dev.vertebra.natives.posix.processes;

import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;

/// The environment of a program that is started, each variable as name, `=` and value.
final class ChildVariables {
    private ChildVariables() {}

    /// That of the runtime.
    static List<String> ofRuntime(ThreadState ts) {
        List<String> entries = new ArrayList<>();
        Environment.of(ts).all().forEach((key, value) -> entries.add(key + "=" + value));
        return entries;
    }

    /// That which a mapping holds.
    ///
    /// @param complaint what the error says of another object
    static List<String> of(ThreadState ts, String complaint, PyObject env) {
        List<String> entries = new ArrayList<>();
        if (!(env instanceof PyDict)
                && dev.vertebra.objectmodel.Attributes.getOrNull(ts, env, PyStr.intern("keys")) == null) {
            throw Raise.typeError(complaint);
        }
        PyDict values = (PyDict) Calls.call1(ts, PyDict.TYPE, env);
        PyTuple items = Iterate.toTuple(ts, Calls.callMethod(ts, values, "items"));
        for (int i = 0; i < items.size(); i++) {
            PyTuple item = (PyTuple) items.get(i);
            String key = FileNames.text(ts, FileNames.fspath(ts, item.get(0)));
            String value = FileNames.text(ts, FileNames.fspath(ts, item.get(1)));
            if (key.isEmpty() || key.indexOf('=') >= 0) {
                throw Raise.valueError("illegal environment variable name");
            }
            entries.add(key + "=" + value);
        }
        return entries;
    }
}
