package dev.vertebra.natives.posix.signals;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The module `_signal`: the numbers of signals, and which handlers a runtime has for them.
@NativeModuleTable("_signal")
final class SignalFunctions {
    private static final String CONSTANTS = "ITIMER_PROF=2 ITIMER_REAL=0 ITIMER_VIRTUAL=1 NSIG=65 SIGABRT=6 SIGALRM=14 "
            + "SIGBUS=7 SIGCHLD=17 SIGCLD=17 SIGCONT=18 SIGFPE=8 SIGHUP=1 SIGILL=4 SIGINT=2 SIGIO=29 SIGIOT=6 "
            + "SIGKILL=9 SIGPIPE=13 SIGPOLL=29 SIGPROF=27 SIGPWR=30 SIGQUIT=3 SIGRTMAX=64 SIGRTMIN=34 SIGSEGV=11 "
            + "SIGSTKFLT=16 SIGSTOP=19 SIGSYS=31 SIGTERM=15 SIGTRAP=5 SIGTSTP=20 SIGTTIN=21 SIGTTOU=22 SIGURG=23 "
            + "SIGUSR1=10 SIGUSR2=12 SIGVTALRM=26 SIGWINCH=28 SIGXCPU=24 SIGXFSZ=25 SIG_BLOCK=0 SIG_DFL=0 SIG_IGN=1 "
            + "SIG_SETMASK=2 SIG_UNBLOCK=1";

    private static final long PIDFD_SEND_SIGNAL = 424;
    private static final int LIMIT = PendingSignals.LIMIT;

    private static final String TEXTS = "Hangup,Interrupt,Quit,Illegal instruction,Trace/breakpoint trap,Aborted,"
            + "Bus error,Floating point exception,Killed,User defined signal 1,Segmentation fault,"
            + "User defined signal 2,Broken pipe,Alarm clock,Terminated,Stack fault,Child exited,Continued,"
            + "Stopped (signal),Stopped,Stopped (tty input),Stopped (tty output),Urgent I/O condition,"
            + "CPU time limit exceeded,File size limit exceeded,Virtual timer expired,Profiling timer expired,"
            + "Window changed,I/O possible,Power failure,Bad system call";

    private SignalFunctions() {}

    private static @Nullable PyObject[] handlers(ThreadState ts) {
        return PendingSignals.of(ts).handlers();
    }

    private static void checkNumber(int signalnum) {
        if (signalnum < 1 || signalnum >= LIMIT) {
            throw Raise.valueError("signal number out of range");
        }
    }

    /// Sets the handler of a signal and gives the one before.
    @PyFunction("signal(signalnum, handler, /)")
    static PyObject signal(ThreadState ts, int signalnum, PyObject handler) {
        if (!PendingSignals.of(ts).isMain(ts)) {
            throw Raise.valueError("signal only works in main thread of the main interpreter");
        }
        checkNumber(signalnum);
        boolean standard = handler instanceof PyInt number && (number.longValueClamped() & ~1L) == 0;
        if (!standard && !Calls.isCallable(handler)) {
            throw Raise.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        // What has come is the business of the handler that is there now.
        ts.poll();
        if (signalnum == 9 || signalnum == 19 || signalnum == 32 || signalnum == 33) {
            throw Errno.error(22, null);
        }
        PyObject before = getsignal(ts, signalnum);
        Memory.incref(handler);
        Memory.decref(handlers(ts)[signalnum]);
        handlers(ts)[signalnum] = handler;
        PendingSignals.of(ts).install(signalnum);
        return before;
    }

    /// Has the number of each signal written to a descriptor, and gives the one before or -1.
    @PyFunction("set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)")
    static int setWakeupFd(ThreadState ts, int fd, boolean warn_on_full_buffer) {
        if (!PendingSignals.of(ts).isMain(ts)) {
            throw Raise.valueError("set_wakeup_fd only works in main thread of the main interpreter");
        }
        Descriptors files = Descriptors.of(ts);
        if (fd != -1) {
            OpenFile file = files.getOrNull(fd);
            if (file == null) {
                throw Errno.error(9, null);
            }
            if (!file.nonBlocking) {
                throw Raise.valueError("the fd %d must be in non-blocking mode", fd);
            }
        }
        return PendingSignals.of(ts).setWakeup(files, fd, warn_on_full_buffer);
    }

    /// Does what a signal to the process itself does, if the program has a handler for it or ignores it.
    ///
    /// @return false if the system has to do it
    ///
    /// @param thread the thread that it is for, or null for the process
    static boolean handled(ThreadState ts, int number, @Nullable ThreadState thread) {
        PendingSignals signals = PendingSignals.of(ts);
        if (signals.masks().hold(number, thread) || signals.doneAtOnce(number)) {
            return true;
        }
        PyObject handler = handlers(ts)[number];
        if (handler == null && number == PendingSignals.INTERRUPT) {
            throw Raise.withArgs(ExceptionTypes.KeyboardInterrupt);
        }
        if (handler == null || handler instanceof PyInt standard && standard.isSmall() && standard.small() == 0) {
            return false;
        }
        if (!(handler instanceof PyInt)) {
            signals.arrive(number);
            ts.poll();
        }
        return true;
    }

    /// Sends a signal to the process.
    @PyFunction("raise_signal(signalnum, /)")
    static void raiseSignal(ThreadState ts, int signalnum) {
        if (signalnum < 0 || signalnum >= LIMIT) {
            throw Errno.error(22, null);
        }
        if (signalnum != 0 && !handled(ts, signalnum, ts)) {
            OwnSignal.send(signalnum);
        }
    }

    /// Sends a signal to the process of a descriptor.
    @PyFunction("pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /)")
    static void pidfdSendSignal(ThreadState ts, int pidfd, int signalnum, PyObject siginfo, int flags) {
        if (siginfo != PyNone.NONE) {
            throw Raise.typeError("siginfo must be None");
        }
        try (CLibrary c = CLibrary.open()) {
            int number = NativeFile.behind(ts, pidfd).number;
            boolean own = signalnum > 0 && signalnum < LIMIT && flags == 0 && isOfThisProcess(number);
            if (!own || !handled(ts, signalnum, null)) {
                c.check(c.callLong("syscall", PIDFD_SEND_SIGNAL, number, signalnum, MemorySegment.NULL, flags), null);
            }
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Whether a file of the system stands for this process: one made for it, or its folder below `/proc`.
    private static boolean isOfThisProcess(int number) throws IOException {
        long pid = ProcessHandle.current().pid();
        return Files.readString(Path.of("/proc/self/fdinfo/" + number)).contains("\nPid:\t" + pid + "\n")
                || Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).equals(Path.of("/proc/" + pid));
    }

    /// What a signal is called by the system; None for an unknown one.
    @PyFunction("strsignal(signalnum, /)")
    static PyObject strsignal(int signalnum) {
        checkNumber(signalnum);
        String[] texts = TEXTS.split(",", -1);
        if (signalnum <= texts.length) {
            return PyStr.of(texts[signalnum - 1]);
        }
        return signalnum < 34 ? PyNone.NONE : PyStr.of("Real-time signal " + (signalnum - 34));
    }

    /// The numbers of all signals.
    @PyFunction("valid_signals()")
    static PyObject validSignals(ThreadState ts) {
        dev.vertebra.objectmodel.PyList numbers = new dev.vertebra.objectmodel.PyList();
        for (int i = 1; i < LIMIT; i++) {
            if (i != 32 && i != 33) {
                numbers.append(PyInt.of(i));
            }
        }
        return Calls.call1(ts, dev.vertebra.objectmodel.PySet.TYPE, numbers);
    }

    /// Waits until a signal has arrived whose handler runs.
    @PyFunction("pause()")
    static void pause(ThreadState ts) {
        try {
            PendingSignals.of(ts).waiting(ts, () -> {
                try {
                    Thread.sleep(Long.MAX_VALUE);
                    return true;
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            });
        } catch (IOException e) {
            ts.poll();
        }
    }

    /// Whether system calls go on after a signal; they always do.
    @PyFunction("siginterrupt(signalnum, flag, /)")
    static void siginterrupt(int signalnum, int flag) {
        checkNumber(signalnum);
        // SIGKILL and SIGSTOP.
        if (signalnum == 9 || signalnum == 19 || isOfLibrary(signalnum)) {
            throw Errno.error(22, null);
        }
    }

    /// Whether the C library keeps a signal for itself.
    private static boolean isOfLibrary(int signalnum) {
        return signalnum == 32 || signalnum == 33;
    }

    /// The handler of a signal.
    @PyFunction("getsignal(signalnum, /)")
    static PyObject getsignal(ThreadState ts, int signalnum) {
        checkNumber(signalnum);
        if (isOfLibrary(signalnum)) {
            return PyNone.NONE;
        }
        PyObject known = handlers(ts)[signalnum];
        return known == null ? PyInt.of(PendingSignals.initially(signalnum)) : known;
    }

    /// The handler of interrupts: raises KeyboardInterrupt.
    @PyFunction("default_int_handler(signalnum, frame, /)")
    static PyObject defaultIntHandler(int signalnum, PyObject frame) {
        throw Raise.withArgs(ExceptionTypes.KeyboardInterrupt);
    }

    static void fill(ThreadState ts, PyDict namespace) {
        NativeModule.addConstants(namespace, CONSTANTS);
        namespace.putStr(
                PyStr.intern("ItimerError"), OwnExceptions.make(ts, "signal", "itimer_error", ExceptionTypes.OSError));
        PyObject interrupt = namespace.getStr(PyStr.intern("default_int_handler"));
        if (interrupt != null && handlers(ts)[PendingSignals.INTERRUPT] == null) {
            Memory.incref(interrupt);
            handlers(ts)[PendingSignals.INTERRUPT] = interrupt;
        }
    }
}
