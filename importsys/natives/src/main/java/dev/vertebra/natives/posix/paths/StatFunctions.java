package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;

/// The module `_stat`: what the bits of a file's mode mean. Compare CPython Modules/_stat.c.
@NativeModuleTable("_stat")
final class StatFunctions {
    private static final String CONSTANTS =
            "S_IFDIR=0040000 S_IFCHR=0020000 S_IFBLK=0060000 S_IFREG=0100000 S_IFIFO=0010000 S_IFLNK=0120000"
                    + " S_IFSOCK=0140000 S_IFDOOR=0 S_IFPORT=0 S_IFWHT=0 S_ISUID=04000 S_ISGID=02000 S_ISVTX=01000"
                    + " S_ENFMT=02000 S_IREAD=0400 S_IWRITE=0200 S_IEXEC=0100 S_IRWXU=0700 S_IRUSR=0400 S_IWUSR=0200"
                    + " S_IXUSR=0100 S_IRWXG=070 S_IRGRP=040 S_IWGRP=020 S_IXGRP=010 S_IRWXO=07 S_IROTH=04 S_IWOTH=02"
                    + " S_IXOTH=01 UF_SETTABLE=0xffff UF_NODUMP=0x1 UF_IMMUTABLE=0x2 UF_APPEND=0x4 UF_OPAQUE=0x8"
                    + " UF_NOUNLINK=0x10 UF_COMPRESSED=0x20 UF_TRACKED=0x40 UF_DATAVAULT=0x80 UF_HIDDEN=0x8000"
                    + " SF_SETTABLE=0xffff0000 SF_ARCHIVED=0x10000 SF_IMMUTABLE=0x20000 SF_APPEND=0x40000"
                    + " SF_NOUNLINK=0x100000 SF_SNAPSHOT=0x200000 SF_FIRMLINK=0x800000 SF_DATALESS=0x40000000"
                    + " ST_MODE=0 ST_INO=1 ST_DEV=2 ST_NLINK=3 ST_UID=4 ST_GID=5 ST_SIZE=6 ST_ATIME=7 ST_MTIME=8"
                    + " ST_CTIME=9";

    private static final int KIND = 0170000;

    /// What the kind of no file is.
    private static final int ABSENT = -1;

    private StatFunctions() {}

    /// Puts the constants and the text about the module into its namespace.
    static void fill(PyDict namespace) {
        namespace.putStr(PyStr.intern("__doc__"), PyStr.of("""
            The bits of a file's mode, as os.stat() and os.lstat() give it.

            S_IF* are the kinds of files, S_IS*() ask for one of them. S_IR*, S_IW* and S_IX*
            permit to read, write and execute: USR the owner, GRP the group, OTH all others.
            UF_* and SF_* are flags that the owner and the superuser set by os.chflags().
            ST_* are places in the tuple that os.stat() gives.
            """));
        NativeModule.addConstants(namespace, CONSTANTS);
    }

    private static int mode(PyObject object) {
        if (!(object instanceof PyInt number)) {
            throw Raise.typeError("an integer is required");
        }
        if (number.signum() < 0) {
            throw Raise.overflowError("can't convert negative value to unsigned int");
        }
        if (number.bitLength() > Long.SIZE) {
            throw Raise.overflowError("Python int too large to convert to C unsigned long");
        }
        if (number.longValueClamped() >> Integer.SIZE != 0) {
            throw Raise.overflowError("mode out of range");
        }
        return (int) number.small();
    }

    private static boolean is(PyObject object, int kind) {
        return (mode(object) & KIND) == kind;
    }

    /// The bits of a mode that os.chmod() sets: the permissions and the three bits above them.
    @PyFunction("S_IMODE(object, /)")
    @ShownSignature("($self, object, /)")
    static int permissions(PyObject object) {
        return mode(object) & 07777;
    }

    /// The bits of a mode that tell the kind of the file, to compare with S_IFREG, S_IFDIR and so on.
    @PyFunction("S_IFMT(object, /)")
    @ShownSignature("($self, object, /)")
    static int kind(PyObject object) {
        return mode(object) & KIND;
    }

    /// Whether the mode is that of a folder.
    @PyFunction("S_ISDIR(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isFolder(PyObject object) {
        return is(object, 0040000);
    }

    /// Whether the mode is that of a device that is read and written by characters.
    @PyFunction("S_ISCHR(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isCharacterDevice(PyObject object) {
        return is(object, 0020000);
    }

    /// Whether the mode is that of a device that is read and written in blocks.
    @PyFunction("S_ISBLK(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isBlockDevice(PyObject object) {
        return is(object, 0060000);
    }

    /// Whether the mode is that of an ordinary file.
    @PyFunction("S_ISREG(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isRegular(PyObject object) {
        return is(object, 0100000);
    }

    /// Whether the mode is that of a pipe.
    @PyFunction("S_ISFIFO(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isPipe(PyObject object) {
        return is(object, 0010000);
    }

    /// Whether the mode is that of a symbolic link.
    @PyFunction("S_ISLNK(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isLink(PyObject object) {
        return is(object, 0120000);
    }

    /// Whether the mode is that of a socket.
    @PyFunction("S_ISSOCK(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isSocket(PyObject object) {
        return is(object, 0140000);
    }

    /// Whether the mode is that of a door: never on this system.
    @PyFunction("S_ISDOOR(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isDoor(PyObject object) {
        return is(object, ABSENT);
    }

    /// Whether the mode is that of an event port: never on this system.
    @PyFunction("S_ISPORT(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isPort(PyObject object) {
        return is(object, ABSENT);
    }

    /// Whether the mode is that of a whiteout: never on this system.
    @PyFunction("S_ISWHT(object, /)")
    @ShownSignature("($self, object, /)")
    static boolean isWhiteout(PyObject object) {
        return is(object, ABSENT);
    }

    /// A mode as ten characters, as `ls -l` shows it: the kind, then what owner, group and others may do.
    @PyFunction("filemode(object, /)")
    @ShownSignature("($self, object, /)")
    static PyObject text(PyObject object) {
        int mode = mode(object);
        StringBuilder text = new StringBuilder(10);
        text.append(letter(mode & KIND));
        permissions(text, mode >> 6, (mode & 04000) != 0, 's');
        permissions(text, mode >> 3, (mode & 02000) != 0, 's');
        permissions(text, mode, (mode & 01000) != 0, 't');
        return PyStr.of(text.toString());
    }

    private static char letter(int kind) {
        return switch (kind) {
            case 0100000 -> '-';
            case 0040000 -> 'd';
            case 0120000 -> 'l';
            case 0060000 -> 'b';
            case 0020000 -> 'c';
            case 0010000 -> 'p';
            case 0140000 -> 's';
            default -> '?';
        };
    }

    /// Three characters; a special bit takes the place of the last, as a capital where that is not set.
    private static void permissions(StringBuilder text, int bits, boolean special, char letter) {
        boolean execute = (bits & 1) != 0;
        text.append((bits & 4) != 0 ? 'r' : '-').append((bits & 2) != 0 ? 'w' : '-');
        if (special) {
            text.append(execute ? letter : Character.toUpperCase(letter));
        } else {
            text.append(execute ? 'x' : '-');
        }
    }
}
