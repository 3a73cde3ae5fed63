package dev.vertebra.gc.handle;

import dev.vertebra.objectmodel.Handle;
import dev.vertebra.objectmodel.HandleLeak;
import dev.vertebra.objectmodel.Handles;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Forgets a handle and waits until that is noticed; run by [HandleTest] in a JVM of its own.
public final class HandleProgram {
    private HandleProgram() {}

    /// With an argument nobody listens for leaks.
    public static void main(String[] arguments) throws InterruptedException {
        ThreadState ts = ThreadState.current();
        Handles handles = ts.interpreter().handles();
        BlockingQueue<HandleLeak> leaks = new LinkedBlockingQueue<>();
        if (arguments.length == 0) {
            handles.onLeak(leaks::add);
        }
        try (Handle<PyList> kept = Handle.of(ts, new PyList())) {
            WeakReference<Handle<PyList>> lost = forget(ts);
            System.out.println("kept " + kept.get().size() + " " + (handles.count() - 1));
            if (arguments.length == 0) {
                HandleLeak leak = null;
                while (leak == null) {
                    System.gc();
                    leak = leaks.poll(20, TimeUnit.MILLISECONDS);
                }
                System.out.println(leak);
                if (leak.madeAt() != null) {
                    System.out.println(Arrays.toString(
                            Objects.requireNonNull(leak.madeAt()).getStackTrace()));
                }
            }
            // The handle is closed after it has been reported, by the thread that reports it.
            while (lost.get() != null || handles.count() > 1) {
                System.gc();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            handles.letGo();
        }
        System.out.println("open " + handles.count());
    }

    private static WeakReference<Handle<PyList>> forget(ThreadState ts) {
        return new WeakReference<>(Handle.of(ts, new PyList()));
    }
}
