package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `scandir` gives: the entries of a folder one by one.
@NativeType("posix.ScandirIterator")
public final class PyScandirIterator extends PyObject {
    /// The class `posix.ScandirIterator`.
    public static final PyType TYPE = PyType.builtin("posix.ScandirIterator", PyScandirIterator.class)
            .flags(PyType.NO_INSTANTIATION)
            .sealed()
            .natives(PyScandirIteratorNatives.rows())
            .structure(120)
            .ofModule()
            .uncollected()
            .make();

    private final FileName folder;
    private @Nullable Iterator<Path> entries;

    PyScandirIterator(FileName folder, List<Path> entries) {
        super(TYPE);
        this.folder = folder;
        this.entries = entries.iterator();
    }

    @PySpecial
    static PyObject __iter__(PyScandirIterator self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyScandirIterator self) {
        Iterator<Path> entries = self.entries;
        if (entries == null || !entries.hasNext()) {
            self.entries = null;
            return null;
        }
        Path entry = entries.next();
        String name = FilePaths.text(entry.getFileName());
        String text = self.folder.text();
        String path = text.endsWith("/") ? text + name : text + "/" + name;
        String shown = self.folder.isDescriptor() ? name : path;
        return new PyDirEntry(self.folder.name(ts, name), self.folder.name(ts, shown), entry);
    }

    @PySpecial
    static void __del__(ThreadState ts, PyScandirIterator self) {
        if (self.entries != null) {
            self.entries = null;
            try {
                ts.warnUnclosed("unclosed scandir iterator " + Text.repr(ts, self), self);
            } catch (PyException e) {
                ts.unraisable(e, null, self);
            }
        }
    }

    /// Ends the iteration.
    @PyMethod("close(self, /)")
    static void close(PyScandirIterator self) {
        self.entries = null;
    }

    @PyMethod("__enter__(self, /)")
    static PyObject enter(PyScandirIterator self) {
        return self;
    }

    @PyMethod("__exit__(self, *args)")
    static void exit(PyScandirIterator self, PyTuple args) {
        self.entries = null;
    }
}
