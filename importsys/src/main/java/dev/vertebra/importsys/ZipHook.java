package dev.vertebra.importsys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// The entry of `sys.path_hooks` for zip files, which stands in for the library's class until it is needed.
///
/// `zipimport` is Python, and most programs never see a zip file on their path. Paths that name no file are refused
/// here; the first that does imports the module, whose class then takes this place.
@NativeModuleTable("zipimport")
public final class ZipHook {
    static final PyStr MODULE = PyStr.intern("zipimport");
    private static final PyStr CLASS = PyStr.intern("zipimporter");
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipHook() {}

    /// Looks at a path entry.
    @PyFunction("zipimporter(path)")
    static PyObject zipimporter(ThreadState ts, PyObject path) {
        if (path instanceof PyStr text && !namesFile(text.value())) {
            throw ImportErrors.of(ExceptionTypes.ImportError, "not a Zip file", null, path);
        }
        return Calls.call1(ts, Attributes.get(ts, ts.importModule("zipimport"), CLASS), path);
    }

    /// Whether a path or a beginning of it names a file that is no folder.
    private static boolean namesFile(String path) {
        String rest = path;
        while (!rest.isEmpty()) {
            var found = FileAccess.stat(rest);
            if (found != null) {
                return found.isRegularFile();
            }
            int slash = rest.lastIndexOf('/');
            rest = slash < 0 ? "" : rest.substring(0, slash);
        }
        return false;
    }

    /// The function for `sys.path_hooks`.
    static PyObject standIn() {
        return new ModuleFunction(ZipHookNatives.rows()[0], MODULE, "zipimporter", PyNone.NONE);
    }

    /// Puts the class in the place of the function.
    static void replace(ThreadState ts, PyObject module) {
        PyObject found = Attributes.getOrNull(ts, module, CLASS);
        if (found == null || !(ImportState.of(ts).sys(Attr.PATH_HOOKS) instanceof PyList hooks)) {
            return;
        }
        for (int i = 0; i < hooks.size(); i++) {
            if (hooks.get(i) instanceof ModuleFunction function && function.is(ZipHookNatives.rows()[0].name())) {
                hooks.set(i, found);
            }
        }
    }

    /// Whether a file is a zip archive, by the record at its end; there may be anything before the archive.
    public static boolean isZip(Path file) {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            long size = opened.length();
            byte[] tail = new byte[(int) Math.min(size, END_RECORD + LONGEST_COMMENT)];
            opened.seek(size - tail.length);
            opened.readFully(tail);
            for (int i = tail.length - END_RECORD; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
