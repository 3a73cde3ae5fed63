package dev.vertebra.conformance.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runtimes leave nothing behind, cycles are found in time in a small heap, and a full one is an exception.
class MemoryTest {
    private static final Path JAVA =
            Path.of(System.getProperty("vertebra.root", ".."), "interpreter", "dist", "target", "image", "bin", "java");
    private static final long GROWTH = 2 * 1024 * 1024;
    private static final String RINGS = """
        import gc, sys, time
        def rings(count):
            for _ in range(count):
                ring = []
                ring.append(ring)
        for count in map(int, sys.argv[1:]):
            before = sum(each["collected"] for each in gc.get_stats())
            start = time.perf_counter()
            rings(count)
            cost = (time.perf_counter() - start) / count
            gc.collect()
            found = sum(each["collected"] for each in gc.get_stats()) - before
            print(count, "rings,", f"{cost * 1e9:.0f} ns each,", "all found" if found >= count else found)
        """;

    private static final String EXHAUSTING = """
        def keep(kept, more):
            try:
                while True:
                    kept.append(more())
            except MemoryError as e:
                full = len(kept) > 1
                kept.clear()
                return full, repr(e)
            finally:
                print("left")
        print(keep([], lambda: bytearray(10**6)))
        print(keep([], lambda: [None] * 10**6))
        print(keep([], lambda: {i: [i] for i in range(10**4)}))
        print(sum(range(10**5)))
        """;

    @ParameterizedTest
    @ValueSource(strings = {"counting", "host"})
    void anExhaustedHeapIsAMemoryError(String strategy) throws IOException, InterruptedException {
        String each = "(True, 'MemoryError()')";
        assertEquals(
                List.of("left", each, "left", each, "left", each, "4999950000"),
                run(
                        List.of("-Xmx64m", "-Dvertebra.memory=" + strategy),
                        "-m",
                        "dev.vertebra.cli/dev.vertebra.cli.Main",
                        "-c",
                        EXHAUSTING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"counting", "host"})
    void aHundredRuntimesLeaveNothingBehind(String strategy) throws IOException, InterruptedException {
        runtimes(strategy, 100);
    }

    @Tag("nightly")
    @ParameterizedTest
    @ValueSource(strings = {"counting", "host"})
    void aThousandRuntimesLeaveNothingBehind(String strategy) throws IOException, InterruptedException {
        runtimes(strategy, 1000);
    }

    @Test
    void anUnknownStrategyIsRefusedWithTheNamesThereAre() throws IOException, InterruptedException {
        assertEquals(
                List.of("vertebra: unknown memory strategy 'nonsense', known are [counting, host]"),
                fail(List.of(), "-X", "memory=nonsense", "-c", "pass"));
    }

    @Test
    void aSecondChoiceIsRefused() throws IOException, InterruptedException {
        assertEquals(
                List.of("vertebra: the memory strategy of this JVM is 'host', it can't become 'counting'"),
                fail(List.of("-Dvertebra.memory=host"), "-X", "memory=counting", "-c", "pass"));
    }

    private static List<String> fail(List<String> flags, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-m", "dev.vertebra.cli/dev.vertebra.cli.Main"));
        all.addAll(List.of(arguments));
        return run(2, flags, all.toArray(new String[0]));
    }

    @Test
    void aHostsThreadClosesAHandle() throws IOException, InterruptedException {
        assertEquals(
                List.of("1 open true", "1 open false", "0 open handles 0", "0 closed by a thread of the runtime"),
                run(List.of(), "-cp", Path.of("target", "test-classes").toString(), HostsHandles.class.getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"counting", "host"})
    void daemonThreadsEndWithTheirRuntime(String strategy) throws IOException, InterruptedException {
        assertEquals(
                List.of(
                        "the program ends",
                        "status 0",
                        "Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedWriter> at"
                                + " interpreter shutdown, possibly due to daemon threads",
                        "Python runtime state: finalizing (tstate=0x…)",
                        "",
                        "Current thread 0x… (most recent call first):",
                        "  <no Python frame>",
                        "status 134",
                        "0 threads left"),
                run(
                        List.of("-Dvertebra.memory=" + strategy),
                        "-cp",
                        Path.of("target", "test-classes").toString(),
                        HostsDaemons.class.getName()));
    }

    private static void runtimes(String strategy, int count) throws IOException, InterruptedException {
        List<String> said = run(
                List.of("-XX:TieredStopAtLevel=1", "-Dvertebra.memory=" + strategy),
                "-cp",
                Path.of("target", "test-classes").toString(),
                ManyRuntimes.class.getName(),
                Integer.toString(count));
        System.out.println(count + " runtimes under " + strategy + ": " + said);
        assertEquals("alive 0", said.getFirst());
        long grown = Long.parseLong(said.getLast().substring("grown ".length()));
        assertTrue(grown < GROWTH, said::toString);
    }

    @Test
    void ringsAreCollectedInASmallHeap() throws IOException, InterruptedException {
        rings("10000", "1000000");
    }

    @Test
    @Tag("nightly")
    void tenMillionRingsAreCollectedInASmallHeap() throws IOException, InterruptedException {
        rings("10000", "100000", "1000000", "10000", "100000", "1000000", "10000000");
    }

    private static void rings(String... counts) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-m", "dev.vertebra.cli/dev.vertebra.cli.Main", "-c", RINGS));
        arguments.addAll(List.of(counts));
        List<String> said = run(List.of("-Xmx64m"), arguments.toArray(new String[0]));
        said.forEach(System.out::println);
        assertEquals(counts.length, said.size(), said::toString);
        assertTrue(said.stream().allMatch(line -> line.endsWith("all found")), said::toString);
    }

    private static List<String> run(List<String> flags, String... arguments) throws IOException, InterruptedException {
        return run(0, flags, arguments);
    }

    private static List<String> run(int status, List<String> flags, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(flags);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(status, process.waitFor(), said);
        return said.lines().toList();
    }
}
