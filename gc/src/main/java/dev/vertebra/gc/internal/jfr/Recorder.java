package dev.vertebra.gc.internal.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/// The side of [Events] that needs the module `jdk.jfr`; its event classes are loaded when something is recorded.
final class Recorder {
    private Recorder() {}

    static boolean isInUse() {
        return FlightRecorder.isInitialized();
    }

    @Name("dev.vertebra.Collection")
    @Label("Cycle Collection")
    @Category({"Vertebra", "Memory"})
    @Description("A collection of unreachable cycles; the duration is the pause")
    @StackTrace(false)
    static final class Collection extends Event {
        @Label("Generation")
        @Description("0 is the youngest; the younger ones are collected with it")
        int generation;

        @Label("Examined Objects")
        long examined;

        @Label("Found Objects")
        @Description("Unreachable objects, as gc.collect() counts them")
        long found;

        @Label("Uncollectable Objects")
        long uncollectable;
    }

    @Name("dev.vertebra.Deaths")
    @Label("Deaths")
    @Category({"Vertebra", "Memory"})
    @Description("How many objects of a class have died since the last such event of the runtime")
    @StackTrace(false)
    @Enabled(false)
    static final class Deaths extends Event {
        @Label("Class")
        String type = "";

        @Label("Count")
        long count;
    }

    @Name("dev.vertebra.HandleLeak")
    @Label("Handle Leak")
    @Category({"Vertebra", "Memory"})
    @Description("A handle of a host was lost without being closed")
    @StackTrace(false)
    static final class HandleLeak extends Event {
        @Label("Class")
        @Description("The class of the object that the handle kept")
        String type = "";

        @Label("Made At")
        @Description("Where the handle was made, if -Dvertebra.handles=trace was given")
        @Nullable
        String madeAt;
    }

    static Object collectionBegun() {
        Collection event = new Collection();
        event.begin();
        return event;
    }

    static void collectionEnded(Object begun, int generation, long examined, long found, long uncollectable) {
        Collection event = (Collection) begun;
        event.end();
        if (event.shouldCommit()) {
            event.generation = generation;
            event.examined = examined;
            event.found = found;
            event.uncollectable = uncollectable;
            event.commit();
        }
    }

    static boolean wantsDeaths() {
        return new Deaths().isEnabled();
    }

    static void deaths(String type, long count) {
        Deaths event = new Deaths();
        event.type = type;
        event.count = count;
        event.commit();
    }

    static void handleLeaked(String type, @Nullable String madeAt) {
        HandleLeak event = new HandleLeak();
        event.type = type;
        event.madeAt = madeAt;
        event.commit();
    }
}
