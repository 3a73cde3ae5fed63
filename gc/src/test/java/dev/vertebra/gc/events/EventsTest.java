package dev.vertebra.gc.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.gc.OwnJvm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the flight recorder hears of; each test in a JVM of its own.
class EventsTest {
    private static final String COLLECTION = "dev.vertebra.Collection 2 examined 8 found 6 uncollectable 0 pause";

    @Test
    void collectionsAndLeaksAreRecorded() throws IOException, InterruptedException {
        assertEquals(List.of(COLLECTION, "dev.vertebra.HandleLeak list null"), run(List.of(), "record"));
    }

    @Test
    void deathsAreCountedPerClassIfSomebodyWantsThem() throws IOException, InterruptedException {
        List<String> said = run(List.of(), "record", "deaths");
        assertTrue(said.contains("dev.vertebra.Deaths list 6"), said.toString());
        assertTrue(said.contains("dev.vertebra.Deaths dict 1"), said.toString());
    }

    @Test
    void aLeakTellsWhereItsHandleWasMade() throws IOException, InterruptedException {
        List<String> said = run(List.of("-Dvertebra.handles=trace"), "record");
        assertTrue(said.getLast().contains("EventsProgram.leak("), said.toString());
    }

    @Test
    void underHostOnlyLeaksAreRecorded() throws IOException, InterruptedException {
        assertEquals(
                List.of("dev.vertebra.HandleLeak list null"),
                run(List.of("-Dvertebra.memory=host"), "record", "deaths"));
    }

    @Test
    void withoutARecordingNoEventClassIsLoaded() throws IOException, InterruptedException {
        List<String> loaded = run(List.of("-Xlog:class+load:stdout"));
        assertEquals(
                List.of("dev.vertebra.gc.internal.jfr.Recorder", "jdk.jfr.FlightRecorder"),
                loaded.stream()
                        .filter(line -> line.contains("jfr") && !line.contains("jfr.Events"))
                        .map(line -> line.replaceAll(".*\\] ([\\w.$]+) source.*", "$1"))
                        .toList());
    }

    @Test
    void theRecorderNeedNotBeThere() throws IOException, InterruptedException {
        assertEquals(List.of(), OwnJvm.onModules(List.of("--limit-modules", "dev.vertebra.gc"), EventsProgram.class));
    }

    private static List<String> run(List<String> flags, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--add-modules", "jdk.jfr", "-Xlog:disable"));
        all.addAll(flags);
        // Threads have buffers of their own: the order is not that of time.
        return OwnJvm.onModules(all, EventsProgram.class, arguments).stream()
                .sorted()
                .toList();
    }
}
