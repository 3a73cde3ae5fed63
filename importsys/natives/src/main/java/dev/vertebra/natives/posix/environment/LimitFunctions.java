package dev.vertebra.natives.posix.environment;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.natives.posix.paths.FileName;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` that ask for the limits of the system, and the names of these.
@NativeModuleTable("posix")
final class LimitFunctions {
    private static final int NOT_VALID = 22;

    private static final String SYSCONF = """
        2_CHAR_TERM=95 2_C_BIND=47 2_C_DEV=48 2_C_VERSION=96 2_FORT_DEV=49 2_FORT_RUN=50 \
        2_LOCALEDEF=52 2_SW_DEV=51 2_UPE=97 2_VERSION=46 AIO_LISTIO_MAX=23 AIO_MAX=24 \
        AIO_PRIO_DELTA_MAX=25 ARG_MAX=0 ASYNCHRONOUS_IO=12 ATEXIT_MAX=87 AVPHYS_PAGES=86 \
        BC_BASE_MAX=36 BC_DIM_MAX=37 BC_SCALE_MAX=38 BC_STRING_MAX=39 CHARCLASS_NAME_MAX=45 \
        CHAR_BIT=101 CHAR_MAX=102 CHAR_MIN=103 CHILD_MAX=1 CLK_TCK=2 COLL_WEIGHTS_MAX=40 \
        DELAYTIMER_MAX=26 EQUIV_CLASS_MAX=41 EXPR_NEST_MAX=42 FSYNC=15 GETGR_R_SIZE_MAX=69 \
        GETPW_R_SIZE_MAX=70 INT_MAX=104 INT_MIN=105 IOV_MAX=60 JOB_CONTROL=7 LINE_MAX=43 \
        LOGIN_NAME_MAX=71 LONG_BIT=106 MAPPED_FILES=16 MB_LEN_MAX=108 MEMLOCK=17 MEMLOCK_RANGE=18 \
        MEMORY_PROTECTION=19 MESSAGE_PASSING=20 MQ_OPEN_MAX=27 MQ_PRIO_MAX=28 NGROUPS_MAX=3 \
        NL_ARGMAX=119 NL_LANGMAX=120 NL_MSGMAX=121 NL_NMAX=122 NL_SETMAX=123 NL_TEXTMAX=124 \
        NPROCESSORS_CONF=83 NPROCESSORS_ONLN=84 NZERO=109 OPEN_MAX=4 PAGESIZE=30 PAGE_SIZE=30 \
        PASS_MAX=88 PHYS_PAGES=85 PII=53 PII_INTERNET=56 PII_INTERNET_DGRAM=62 \
        PII_INTERNET_STREAM=61 PII_OSI=57 PII_OSI_CLTS=64 PII_OSI_COTS=63 PII_OSI_M=65 \
        PII_SOCKET=55 PII_XTI=54 POLL=58 PRIORITIZED_IO=13 PRIORITY_SCHEDULING=10 \
        REALTIME_SIGNALS=9 RE_DUP_MAX=44 RTSIG_MAX=31 SAVED_IDS=8 SCHAR_MAX=111 SCHAR_MIN=112 \
        SELECT=59 SEMAPHORES=21 SEM_NSEMS_MAX=32 SEM_VALUE_MAX=33 SHARED_MEMORY_OBJECTS=22 \
        SHRT_MAX=113 SHRT_MIN=114 SIGQUEUE_MAX=34 SSIZE_MAX=110 STREAM_MAX=5 SYNCHRONIZED_IO=14 \
        THREADS=67 THREAD_ATTR_STACKADDR=77 THREAD_ATTR_STACKSIZE=78 \
        THREAD_DESTRUCTOR_ITERATIONS=73 THREAD_KEYS_MAX=74 THREAD_PRIORITY_SCHEDULING=79 \
        THREAD_PRIO_INHERIT=80 THREAD_PRIO_PROTECT=81 THREAD_PROCESS_SHARED=82 \
        THREAD_SAFE_FUNCTIONS=68 THREAD_STACK_MIN=75 THREAD_THREADS_MAX=76 TIMERS=11 TIMER_MAX=35 \
        TTY_NAME_MAX=72 TZNAME_MAX=6 T_IOV_MAX=66 UCHAR_MAX=115 UINT_MAX=116 UIO_MAXIOV=60 \
        ULONG_MAX=117 USHRT_MAX=118 VERSION=29 WORD_BIT=107 XBS5_ILP32_OFF32=125 \
        XBS5_ILP32_OFFBIG=126 XBS5_LP64_OFF64=127 XBS5_LPBIG_OFFBIG=128 XOPEN_CRYPT=92 \
        XOPEN_ENH_I18N=93 XOPEN_LEGACY=129 XOPEN_REALTIME=130 XOPEN_REALTIME_THREADS=131 \
        XOPEN_SHM=94 XOPEN_UNIX=91 XOPEN_VERSION=89 XOPEN_XCU_VERSION=90 XOPEN_XPG2=98 \
        XOPEN_XPG3=99 XOPEN_XPG4=100\
        """;

    private static final String CONFSTR = """
        GNU_LIBC_VERSION=2 GNU_LIBPTHREAD_VERSION=3 LFS64_CFLAGS=1004 LFS64_LDFLAGS=1005 \
        LFS64_LIBS=1006 LFS64_LINTFLAGS=1007 LFS_CFLAGS=1000 LFS_LDFLAGS=1001 LFS_LIBS=1002 \
        LFS_LINTFLAGS=1003 PATH=0 XBS5_ILP32_OFF32_CFLAGS=1100 XBS5_ILP32_OFF32_LDFLAGS=1101 \
        XBS5_ILP32_OFF32_LIBS=1102 XBS5_ILP32_OFF32_LINTFLAGS=1103 XBS5_ILP32_OFFBIG_CFLAGS=1104 \
        XBS5_ILP32_OFFBIG_LDFLAGS=1105 XBS5_ILP32_OFFBIG_LIBS=1106 \
        XBS5_ILP32_OFFBIG_LINTFLAGS=1107 XBS5_LP64_OFF64_CFLAGS=1108 XBS5_LP64_OFF64_LDFLAGS=1109 \
        XBS5_LP64_OFF64_LIBS=1110 XBS5_LP64_OFF64_LINTFLAGS=1111 XBS5_LPBIG_OFFBIG_CFLAGS=1112 \
        XBS5_LPBIG_OFFBIG_LDFLAGS=1113 XBS5_LPBIG_OFFBIG_LIBS=1114 \
        XBS5_LPBIG_OFFBIG_LINTFLAGS=1115\
        """;

    private static final String PATHCONF = """
        ALLOC_SIZE_MIN=18 ASYNC_IO=10 CHOWN_RESTRICTED=6 FILESIZEBITS=13 LINK_MAX=0 MAX_CANON=1 \
        MAX_INPUT=2 NAME_MAX=3 NO_TRUNC=7 PATH_MAX=4 PIPE_BUF=5 PRIO_IO=11 REC_INCR_XFER_SIZE=14 \
        REC_MAX_XFER_SIZE=15 REC_MIN_XFER_SIZE=16 REC_XFER_ALIGN=17 SOCK_MAXBUF=12 SYMLINK_MAX=19 \
        SYNC_IO=9 VDISABLE=8\
        """;

    private LimitFunctions() {}

    /// Puts the tables of names into the namespace.
    static void fill(PyDict namespace) {
        table(namespace, "sysconf_names", "SC_", SYSCONF);
        table(namespace, "confstr_names", "CS_", CONFSTR);
        table(namespace, "pathconf_names", "PC_", PATHCONF);
    }

    private static void table(PyDict namespace, String name, String prefix, String rows) {
        PyDict table = new PyDict();
        NativeModule.addConstants(table, prefix, rows);
        namespace.putStr(PyStr.intern(name), table);
    }

    /// The number of a name of a table; a number stands for itself.
    private static int number(ThreadState ts, PyObject name, String prefix, String rows) {
        if (name instanceof PyStr text) {
            for (String row : rows.split(" ", -1)) {
                int at = row.indexOf('=');
                if ((prefix + row.substring(0, at)).equals(text.value())) {
                    return Integer.parseInt(row.substring(at + 1));
                }
            }
            throw Raise.valueError("unrecognized configuration name");
        }
        if (!(name instanceof PyInt)) {
            throw Raise.typeError("configuration names must be strings or integers");
        }
        return Numbers.asInt(ts, name);
    }

    /// A limit of the system; -1 for none.
    @PyFunction("sysconf(name, /)")
    static long sysconf(ThreadState ts, PyObject name) {
        int number = number(ts, name, "SC_", SYSCONF);
        try (CLibrary c = CLibrary.open()) {
            long value = c.callLong("sysconf", number);
            if (value == -1 && c.errno() == NOT_VALID) {
                throw c.error(null);
            }
            return value;
        }
    }

    /// A text about the system; None if there is none.
    @PyFunction("confstr(name, /)")
    static PyObject confstr(ThreadState ts, PyObject name) {
        int number = number(ts, name, "CS_", CONFSTR);
        try (CLibrary c = CLibrary.open()) {
            long size = c.callLong("confstr", number, MemorySegment.NULL, 0L);
            if (size == 0) {
                if (c.errno() == NOT_VALID) {
                    throw c.error(null);
                }
                return PyNone.NONE;
            }
            MemorySegment text = c.memory(size);
            c.callLong("confstr", number, text, size);
            return PyStr.of(Environment.decode(text.asSlice(0, size - 1).toArray(ValueLayout.JAVA_BYTE)));
        }
    }

    private static long fpathconf(ThreadState ts, int fd, int number) {
        try (CLibrary c = CLibrary.open()) {
            long value = c.callLong("fpathconf", NativeFile.behind(ts, fd).number, number);
            if (value == -1 && c.errno() == NOT_VALID) {
                throw c.error(PyInt.of(fd));
            }
            return value;
        } catch (IOException e) {
            throw Errno.error(e, PyInt.of(fd));
        }
    }

    /// A limit that holds for a file; -1 for none.
    @PyFunction("pathconf(path, name)")
    static long pathconf(ThreadState ts, PyObject path, PyObject name) {
        int number = number(ts, name, "PC_", PATHCONF);
        if (Numbers.isIndex(path)) {
            return fpathconf(ts, FileNumbers.plain(ts, path), number);
        }
        FileName file = FileName.of(ts, path);
        try (CLibrary c = CLibrary.open()) {
            long value = c.callLong("pathconf", c.text(FilePaths.text(file.path())), number);
            if (value == -1 && !java.nio.file.Files.exists(file.path())) {
                throw Errno.error(2, path);
            }
            if (value == -1 && c.errno() == NOT_VALID) {
                throw c.error(path);
            }
            return value;
        }
    }

    /// A limit of the system for an open file.
    @PyFunction("fpathconf(fd, name, /)")
    static PyObject fpathconf(ThreadState ts, PyObject fd, PyObject name) {
        return PyInt.of(pathconf(ts, PyInt.of(FileNumbers.of(ts, fd)), name));
    }
}
