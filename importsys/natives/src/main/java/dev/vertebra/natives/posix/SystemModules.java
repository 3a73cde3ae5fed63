package dev.vertebra.natives.posix;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import java.util.stream.Stream;

/// Provides the modules `posix`, `atexit`, `_posixsubprocess`, `_signal`, `_stat`, `grp` and `pwd`.
public final class SystemModules implements NativeModule {
    private static final String CONSTANTS =
            "O_ACCMODE=3 O_ASYNC=8192 O_DIRECT=16384 O_FSYNC=1052672 O_LARGEFILE=0 O_NOATIME=262144 O_TMPFILE=4259840"
                    + " EX_NOUSER=67 EX_NOHOST=68 EX_UNAVAILABLE=69 EX_OSFILE=72 EX_CANTCREAT=73 EX_TEMPFAIL=75"
                    + " EX_PROTOCOL=76 EX_NOPERM=77 EX_CONFIG=78 WEXITED=4 WSTOPPED=2 WNOWAIT=16777216 SCHED_OTHER=0"
                    + " SCHED_FIFO=1 SCHED_RR=2 SCHED_BATCH=3 SCHED_IDLE=5 F_OK=0 R_OK=4 W_OK=2 X_OK=1 O_RDONLY=0"
                    + " O_WRONLY=1 O_RDWR=2 O_CREAT=64 O_EXCL=128 O_NOCTTY=256 O_TRUNC=512 O_APPEND=1024 O_NONBLOCK=2048"
                    + " O_NDELAY=2048 O_DSYNC=4096 O_SYNC=1052672 O_RSYNC=1052672 O_DIRECTORY=65536 O_NOFOLLOW=131072"
                    + " O_CLOEXEC=524288 O_PATH=2097152 EX_OK=0 EX_USAGE=64 EX_DATAERR=65 EX_NOINPUT=66 EX_SOFTWARE=70"
                    + " EX_OSERR=71 EX_IOERR=74 SEEK_DATA=3 SEEK_HOLE=4 NGROUPS_MAX=65536 TMP_MAX=238328 WNOHANG=1"
                    + " WUNTRACED=2 WCONTINUED=8 P_PID=1 P_PGID=2 P_ALL=0 RTLD_LAZY=1 RTLD_NOW=2 RTLD_GLOBAL=256"
                    + " RTLD_LOCAL=0 GRND_NONBLOCK=1 GRND_RANDOM=2 PRIO_PROCESS=0 PRIO_PGRP=1 PRIO_USER=2 ST_RDONLY=1"
                    + " ST_NOSUID=2 ST_NODEV=4 ST_NOEXEC=8 ST_SYNCHRONOUS=16 ST_MANDLOCK=64 ST_WRITE=128 ST_APPEND=256"
                    + " ST_NOATIME=1024 ST_NODIRATIME=2048 ST_RELATIME=4096 XATTR_CREATE=1 XATTR_REPLACE=2"
                    + " XATTR_SIZE_MAX=65536 SCHED_RESET_ON_FORK=1073741824 CLD_CONTINUED=6 CLD_DUMPED=3 CLD_EXITED=1"
                    + " CLD_KILLED=2 CLD_STOPPED=5 CLD_TRAPPED=4 EFD_CLOEXEC=524288 EFD_NONBLOCK=2048 EFD_SEMAPHORE=1"
                    + " F_LOCK=1 F_TEST=3 F_TLOCK=2 F_ULOCK=0 MFD_ALLOW_SEALING=2 MFD_CLOEXEC=1 MFD_HUGETLB=4"
                    + " MFD_HUGE_16GB=2281701376 MFD_HUGE_16MB=1610612736 MFD_HUGE_1GB=2013265920 MFD_HUGE_1MB=1342177280"
                    + " MFD_HUGE_256MB=1879048192 MFD_HUGE_2GB=2080374784 MFD_HUGE_2MB=1409286144 MFD_HUGE_32MB=1677721600"
                    + " MFD_HUGE_512KB=1275068416 MFD_HUGE_512MB=1946157056 MFD_HUGE_64KB=1073741824"
                    + " MFD_HUGE_8MB=1543503872 MFD_HUGE_MASK=63 MFD_HUGE_SHIFT=26 POSIX_FADV_DONTNEED=4"
                    + " POSIX_FADV_NOREUSE=5 POSIX_FADV_NORMAL=0 POSIX_FADV_RANDOM=1 POSIX_FADV_SEQUENTIAL=2"
                    + " POSIX_FADV_WILLNEED=3 POSIX_SPAWN_CLOSE=1 POSIX_SPAWN_DUP2=2 POSIX_SPAWN_OPEN=0 P_PIDFD=3"
                    + " RTLD_DEEPBIND=8 RTLD_NODELETE=4096 RTLD_NOLOAD=4 SPLICE_F_MORE=4 SPLICE_F_MOVE=1"
                    + " SPLICE_F_NONBLOCK=2 TFD_CLOEXEC=524288 TFD_NONBLOCK=2048 P_WAIT=0 P_NOWAIT=1 P_NOWAITO=1"
                    + " RWF_APPEND=16 RWF_DSYNC=2 RWF_HIPRI=1 RWF_NOWAIT=8 RWF_SYNC=4 TFD_TIMER_ABSTIME=1"
                    + " TFD_TIMER_CANCEL_ON_SET=2";

    /// What the C library can do, as `os` asks when it finds out which functions take descriptors.
    private static final String ABILITIES = "EVENTFD TIMERFD_CREATE FACCESSAT FCHDIR FCHMOD FCHMODAT FCHOWN FCHOWNAT"
            + " FEXECVE FDOPENDIR FPATHCONF FSTATAT FSTATVFS FTRUNCATE FUTIMENS FUTIMES FUTIMESAT LINKAT LCHOWN LSTAT"
            + " LUTIMES MEMFD_CREATE MKDIRAT MKFIFOAT MKNODAT OPENAT READLINKAT RENAMEAT SYMLINKAT UNLINKAT UTIMENSAT"
            + " PTSNAME_R";

    /// For the service loader.
    public SystemModules() {}

    @Override
    public List<String> names() {
        return List.of("posix", "atexit", "_posixsubprocess", "_signal", "_stat", "grp", "pwd");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        switch (name) {
            case "atexit" -> NativeModule.addFunctions(module, namespace, name, ExitFunctionsNatives.rows());
            case "_posixsubprocess" -> NativeModule.addFunctions(module, namespace, name, ForkExecNatives.rows());
            case "_signal" -> {
                NativeModule.addFunctions(
                        module, namespace, name, SignalFunctionsNatives.rows(), SignalMaskFunctionsNatives.rows());
                SignalFunctions.fill(ts, namespace);
            }
            case "_stat" -> {
                NativeModule.addFunctions(module, namespace, name, StatFunctionsNatives.rows());
                StatFunctions.fill(namespace);
            }
            case "grp" -> {
                NativeModule.addFunctions(module, namespace, name, GroupFunctionsNatives.rows());
                put(namespace, "struct_group", GroupFunctions.TYPE);
            }
            case "pwd" -> {
                NativeModule.addFunctions(module, namespace, name, PasswordFunctionsNatives.rows());
                put(namespace, "struct_passwd", PasswordFunctions.TYPE);
            }
            default -> posix(ts, module, namespace);
        }
    }

    /// Takes the files over that the process was started with, as the launcher has found them.
    private static void inherit(ThreadState ts) {
        String numbers = System.getProperty("vertebra.descriptors", "");
        if (!numbers.isEmpty()) {
            int[] each = Stream.of(numbers.split(",", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            Descriptors.of(ts).inherit(each, NativeFile::adopt);
        }
    }

    private static void posix(ThreadState ts, PyObject module, PyDict namespace) {
        inherit(ts);
        NativeModule.addFunctions(
                module,
                namespace,
                "posix",
                FolderFunctionsNatives.rows(),
                ChildFunctionsNatives.rows(),
                DescriptorFunctionsNatives.rows(),
                ProcessFunctionsNatives.rows(),
                SystemFunctionsNatives.rows(),
                NodeFunctionsNatives.rows(),
                LimitFunctionsNatives.rows(),
                TransferFunctionsNatives.rows(),
                EventFunctionsNatives.rows(),
                TerminalFunctionsNatives.rows(),
                SpawnFunctionsNatives.rows(),
                WaitFunctionsNatives.rows(),
                IdentityFunctionsNatives.rows(),
                SchedulerFunctionsNatives.rows(),
                PathFunctionsNatives.rows());
        LimitFunctions.fill(namespace);
        PyType[] types = {
            StatResult.TYPE,
            DescriptorFunctions.TERMINAL_SIZE,
            ProcessFunctions.UNAME,
            ProcessFunctions.TIMES,
            PyDirEntry.TYPE,
            NodeFunctions.STATVFS,
            WaitFunctions.WAITID,
            SchedulerFunctions.PARAMETERS
        };
        for (PyType type : types) {
            put(namespace, type.name(), type);
        }
        put(namespace, "error", ExceptionTypes.OSError);
        put(namespace, "environ", ProcessFunctions.environment(ts));
        PyList functions = new PyList();
        for (String name : ABILITIES.split(" ", -1)) {
            functions.append(PyStr.intern("HAVE_" + name));
        }
        put(namespace, "_have_functions", functions);
        for (String constant : CONSTANTS.split(" ", -1)) {
            int at = constant.indexOf('=');
            put(namespace, constant.substring(0, at), PyInt.of(Long.parseLong(constant.substring(at + 1))));
        }
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }
}
