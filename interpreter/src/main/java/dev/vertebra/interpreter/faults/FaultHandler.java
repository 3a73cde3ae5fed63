package dev.vertebra.interpreter.faults;

import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What `faulthandler` has been told to do in a runtime: at fatal signals, at signals that the program names, after
/// some time.
///
/// The files are kept, so that their descriptors stay open. Compare CPython Modules/faulthandler.c.
final class FaultHandler implements InterpreterState.Rooted {
    /// The signals that end a process because of a fault, with what CPython calls them.
    enum Fatal {
        BUS(7, "Bus error"),
        ILLEGAL(4, "Illegal instruction"),
        ARITHMETIC(8, "Floating-point exception"),
        ABORT(6, "Aborted"),
        SEGMENT(11, "Segmentation fault");

        final int number;
        private final String text;

        Fatal(int number, String text) {
            this.number = number;
            this.text = text;
        }
    }

    private final @Nullable PyObject[] files = new PyObject[PendingSignals.LIMIT];
    private @Nullable PyObject faultFile;
    private @Nullable PyObject laterFile;
    private boolean enabled;
    private @Nullable Thread watch;

    static FaultHandler of(ThreadState ts) {
        return ts.interpreter().extension(FaultHandler.class, FaultHandler::new);
    }

    boolean isEnabled() {
        return enabled;
    }

    /// Writes stacks when the program raises a fatal signal.
    void enable(PyThread ts, int fd, @Nullable PyObject file, boolean all) {
        PendingSignals signals = PendingSignals.of(ts);
        Descriptors descriptors = Descriptors.of(ts);
        Memory.incref(file);
        Memory.drop(ts, faultFile);
        faultFile = file;
        enabled = true;
        for (Fatal fatal : Fatal.values()) {
            Runnable action = () -> {
                StackDump dump = new StackDump(descriptors, fd)
                        .line("Fatal Python error: " + fatal.text)
                        .line("");
                (all ? dump.all(ts.runtime(), ts) : dump.thread(ts)).write();
            };
            signals.setAtOnce(fatal.number, new PendingSignals.AtOnce(action, true));
        }
    }

    /// Writes nothing at fatal signals any more.
    ///
    /// @return whether it was enabled
    boolean disable(PyThread ts) {
        boolean before = enabled;
        enabled = false;
        Memory.drop(ts, faultFile);
        faultFile = null;
        for (Fatal fatal : Fatal.values()) {
            PendingSignals.of(ts).setAtOnce(fatal.number, null);
        }
        return before;
    }

    /// Writes stacks at a signal.
    ///
    /// @param goesOn whether the signal then does what it did before
    void register(PyThread ts, int number, int fd, @Nullable PyObject file, boolean all, boolean goesOn) {
        Descriptors descriptors = Descriptors.of(ts);
        PyThread main = ts.runtime().main();
        Memory.incref(file);
        Memory.drop(ts, files[number]);
        files[number] = file;
        Runnable action = () -> {
            StackDump dump = new StackDump(descriptors, fd);
            (all ? dump.all(main.runtime(), main) : dump.thread(main)).write();
        };
        PendingSignals.of(ts).setAtOnce(number, new PendingSignals.AtOnce(action, goesOn));
        PendingSignals.of(ts).install(number);
    }

    /// Writes nothing at a signal any more.
    ///
    /// @return whether something was written
    boolean unregister(PyThread ts, int number) {
        Memory.drop(ts, files[number]);
        files[number] = null;
        boolean before = PendingSignals.of(ts).setAtOnce(number, null) != null;
        if (before) {
            PendingSignals.of(ts).install(number);
        }
        return before;
    }

    /// Writes the stacks of all threads after some time.
    void later(PyThread ts, long micros, boolean repeat, int fd, @Nullable PyObject file, boolean exit) {
        cancel(ts);
        Memory.incref(file);
        laterFile = file;
        Descriptors descriptors = Descriptors.of(ts);
        RuntimeState runtime = ts.runtime();
        Runnable waiting = () -> {
            try {
                do {
                    Thread.sleep(micros / 1000, (int) (micros % 1000) * 1000);
                    if (runtime.isFinalising()) {
                        return;
                    }
                    new StackDump(descriptors, fd)
                            .line(timeout(micros))
                            .all(runtime, null)
                            .write();
                    if (exit) {
                        java.lang.Runtime.getRuntime().halt(1);
                    }
                } while (repeat);
            } catch (InterruptedException e) {
                // It was called off.
                return;
            }
        };
        watch = Thread.ofPlatform().daemon().name("python-watchdog").start(waiting);
    }

    private static String timeout(long micros) {
        long seconds = micros / 1_000_000;
        long rest = micros % 1_000_000;
        String text = String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        return "Timeout (" + text + (rest == 0 ? "" : String.format(Locale.ROOT, ".%06d", rest)) + ")!";
    }

    /// Calls off what was to be written later.
    void cancel(PyThread ts) {
        Thread thread = watch;
        if (thread != null) {
            thread.interrupt();
            watch = null;
        }
        Memory.drop(ts, laterFile);
        laterFile = null;
    }

    @Override
    public void roots(Visitor visitor) {
        visitor.visitAll(files, files.length);
        visitor.visit(faultFile);
        visitor.visit(laterFile);
    }
}
