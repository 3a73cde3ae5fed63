package dev.vertebra.gc.events;

import dev.vertebra.objectmodel.Handle;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/// Lets things happen in memory, recorded or not, and tells what the flight recorder has heard; run by [EventsTest] in
/// a JVM of its own.
public final class EventsProgram {
    private EventsProgram() {}

    /// With the argument `record` a recording runs, with `deaths` it wants deaths too.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> wanted = List.of(arguments);
        if (!wanted.contains("record")) {
            happen();
            return;
        }
        try (Recording recording = new Recording()) {
            if (wanted.contains("deaths")) {
                recording.enable("dev.vertebra.Deaths");
            }
            recording.start();
            happen();
            recording.stop();
            Path file = Files.createTempFile("events", ".jfr");
            try {
                recording.dump(file);
                RecordingFile.readAllEvents(file).forEach(EventsProgram::tell);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void happen() throws InterruptedException {
        ThreadState ts = ThreadState.current();
        for (int i = 0; i < 3; i++) {
            PyList ring = new PyList();
            ring.append(PyList.of(ring));
            Memory.incref(ring);
            Memory.drop(ts, ring);
        }
        PyDict dict = new PyDict();
        Memory.incref(dict);
        Memory.drop(ts, dict);
        Memory.tracker().collectAtEnd(ts, false);
        leak(ts);
        Memory.tracker().ended(ts);
    }

    private static void leak(ThreadState ts) throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        ts.interpreter().handles().onLeak(leak -> heard.countDown());
        Handle.of(ts, new PyList());
        while (heard.getCount() > 0) {
            System.gc();
            Thread.sleep(20);
        }
    }

    private static void tell(RecordedEvent event) {
        String name = event.getEventType().getName();
        switch (name) {
            case "dev.vertebra.Collection" ->
                System.out.println(name + " " + event.getInt("generation") + " examined " + event.getLong("examined")
                        + " found " + event.getLong("found") + " uncollectable " + event.getLong("uncollectable")
                        + (event.getDuration().isNegative() ? "" : " pause"));
            case "dev.vertebra.Deaths" ->
                System.out.println(name + " " + event.getString("type") + " " + event.getLong("count"));
            case "dev.vertebra.HandleLeak" ->
                System.out.println(name + " " + event.getString("type") + " " + event.getString("madeAt"));
            default -> {
                // The JVM's own.
            }
        }
    }
}
