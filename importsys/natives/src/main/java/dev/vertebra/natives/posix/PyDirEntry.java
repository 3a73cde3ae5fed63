package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.natives.io.Errno;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// `os.DirEntry`: an entry of a folder that `scandir` found.
@NativeType("posix.DirEntry")
public final class PyDirEntry extends PyObject {
    /// The class `posix.DirEntry`.
    public static final PyType TYPE = PyType.builtin("posix.DirEntry", PyDirEntry.class)
            .doc("An entry of a folder.")
            .flags(PyType.NO_INSTANTIATION)
            .sealed()
            .natives(PyDirEntryNatives.rows())
            .structure(72)
            .ofModule()
            .make();

    private final PyObject name;
    private final PyObject path;
    private final Path file;

    PyDirEntry(PyObject name, PyObject path, Path file) {
        super(TYPE);
        this.name = name;
        this.path = path;
        this.file = file;
    }

    private static LinkOption[] options(boolean follow) {
        return follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    }

    @PyGetter("name")
    static PyObject name(PyDirEntry self) {
        return self.name;
    }

    @PyGetter("path")
    static PyObject path(PyDirEntry self) {
        return self.path;
    }

    /// Whether it is a folder.
    @PyMethod("is_dir(self, *, follow_symlinks=True)")
    static boolean isDir(PyDirEntry self, boolean follow_symlinks) {
        return Files.isDirectory(self.file, options(follow_symlinks));
    }

    /// Whether it is a regular file.
    @PyMethod("is_file(self, *, follow_symlinks=True)")
    static boolean isFile(PyDirEntry self, boolean follow_symlinks) {
        return Files.isRegularFile(self.file, options(follow_symlinks));
    }

    /// Whether it is a symbolic link.
    @PyMethod("is_symlink(self, /)")
    static boolean isSymlink(PyDirEntry self) {
        return Files.isSymbolicLink(self.file);
    }

    /// Whether it is a junction, which Linux does not have.
    @PyMethod("is_junction(self, /)")
    static boolean isJunction(PyDirEntry self) {
        return false;
    }

    /// What is known about it.
    @PyMethod("stat(self, *, follow_symlinks=True)")
    static PyObject stat(PyDirEntry self, boolean follow_symlinks) {
        try {
            return StatResult.of(self.file, follow_symlinks);
        } catch (IOException e) {
            throw Errno.error(e, self.path);
        }
    }

    /// The number of its inode.
    @PyMethod("inode(self, /)")
    static long inode(PyDirEntry self) {
        try {
            return ((Number) Files.getAttribute(self.file, "unix:ino", LinkOption.NOFOLLOW_LINKS)).longValue();
        } catch (IOException e) {
            throw Errno.error(e, self.path);
        }
    }

    @PyMethod("__fspath__(self, /)")
    static PyObject fspath(PyDirEntry self) {
        return self.path;
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyDirEntry self) {
        return PyStr.of("<DirEntry " + Text.repr(ts, self.name) + ">");
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyObject object) {
        return PyGenericAlias.of(ts, cls, object);
    }
}
