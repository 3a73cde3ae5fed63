package dev.vertebra.importsys;

import dev.vertebra.importsys.finders.ModuleFinder;
import dev.vertebra.importsys.importers.PyJavaFinder;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ServiceLoader;

/// How finders written in Java come into a runtime.
public final class JavaFinders {
    private JavaFinders() {}

    /// Puts a finder into `sys.meta_path`: at the front if it says so, else at the end.
    ///
    /// @return the object that stands for it there
    /// @throws dev.vertebra.objectmodel.PyException RuntimeError if `sys.meta_path` is no list
    public static PyObject install(ThreadState ts, ModuleFinder finder) {
        if (!(ImportState.of(ts).sys(Attr.META_PATH) instanceof PyList finders)) {
            throw Raise.runtimeError("sys.meta_path must be a list of import hooks");
        }
        PyJavaFinder made = new PyJavaFinder(finder);
        if (finder.isFirst()) {
            finders.insert(0, made);
        } else {
            finders.append(made);
        }
        return made;
    }

    /// Puts the finders that are provided as a service into `sys.meta_path`.
    static void installServices(ThreadState ts) {
        ModuleLayer layer = JavaFinders.class.getModule().getLayer();
        ServiceLoader<ModuleFinder> services = layer == null
                ? ServiceLoader.load(ModuleFinder.class, JavaFinders.class.getClassLoader())
                : ServiceLoader.load(layer, ModuleFinder.class);
        for (ModuleFinder each : services) {
            install(ts, each);
        }
    }
}
