package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
            .uncollected()
            .make();

    private static final int UNKNOWN = -1;
    private static final int KINDS = 0xF000;
    private static final int FOLDER = 0x4000;
    private static final int REGULAR = 0x8000;
    private static final int LINK = 0xA000;

    private final PyObject name;
    private final PyObject path;
    private final Path file;

    /// Kind and inode as they were when the folder was read, which holds even if the file is gone since.
    private final int kind;

    private final long inode;

    /// The kind of what a link leads to.
    private int followed = UNKNOWN;

    private @Nullable PyObject stat;
    private @Nullable PyObject linkStat;

    PyDirEntry(PyObject name, PyObject path, Path file) {
        super(TYPE);
        this.name = name;
        this.path = path;
        this.file = file;
        int mode = 0;
        long number = 0;
        try {
            Map<String, Object> known = Files.readAttributes(file, "unix:mode,ino", LinkOption.NOFOLLOW_LINKS);
            mode = known.get("mode") instanceof Integer value ? value : 0;
            number = known.get("ino") instanceof Long value ? value : 0;
        } catch (IOException e) {
            // It is gone already; all questions are answered as for a file of no kind.
            mode = 0;
        }
        kind = mode & KINDS;
        inode = number;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(stat);
        visitor.visit(linkStat);
    }

    /// Whether it, or what it links to, is of a kind. What a link leads to is asked once, if there is something.
    private boolean is(int wanted, boolean follow) {
        if (!follow || kind != LINK) {
            return kind == wanted;
        }
        if (followed == UNKNOWN) {
            try {
                followed = (int) Files.getAttribute(file, "unix:mode") & KINDS;
            } catch (IOException e) {
                // It leads nowhere, for now.
                return false;
            }
        }
        return followed == wanted;
    }

    @PyMember("name")
    static PyObject name(PyDirEntry self) {
        return self.name;
    }

    @PyMember("path")
    static PyObject path(PyDirEntry self) {
        return self.path;
    }

    /// Whether it is a folder.
    @PyMethod("is_dir(self, *, follow_symlinks=True)")
    static boolean isDir(PyDirEntry self, boolean follow_symlinks) {
        return self.is(FOLDER, follow_symlinks);
    }

    /// Whether it is a regular file.
    @PyMethod("is_file(self, *, follow_symlinks=True)")
    static boolean isFile(PyDirEntry self, boolean follow_symlinks) {
        return self.is(REGULAR, follow_symlinks);
    }

    /// Whether it is a symbolic link.
    @PyMethod("is_symlink(self, /)")
    static boolean isSymlink(PyDirEntry self) {
        return self.kind == LINK;
    }

    /// Whether it is a junction, which Linux does not have.
    @PyMethod("is_junction(self, /)")
    static boolean isJunction(PyDirEntry self) {
        return false;
    }

    /// What is known about it; it is asked once.
    @PyMethod("stat(self, *, follow_symlinks=True)")
    static PyObject stat(PyDirEntry self, boolean follow_symlinks) {
        boolean follows = follow_symlinks && self.kind == LINK;
        PyObject known = follows ? self.stat : self.linkStat;
        if (known != null) {
            return known;
        }
        try {
            PyObject made = StatResult.of(self.file, follows);
            if (follows) {
                self.stat = made;
            } else {
                self.linkStat = made;
            }
            Memory.stored(self, made);
            return made;
        } catch (IOException e) {
            throw Errno.error(e, self.path);
        }
    }

    /// The number of its inode.
    @PyMethod("inode(self, /)")
    static long inode(PyDirEntry self) {
        return self.inode;
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
