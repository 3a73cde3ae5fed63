package dev.vertebra.conformance.differential;

import dev.vertebra.conformance.Case;
import dev.vertebra.conformance.Outcome;
import dev.vertebra.conformance.Subject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Puts scripts to CPython and to another interpreter, a few chunks at a time, and compares what they show.
///
/// @param reference CPython
/// @param subject the other
/// @param parallel how many chunks run at once
public record DifferentialRun(Subject reference, Subject subject, int parallel) {

    /// What came of some numbers.
    ///
    /// @param numbers those that were asked for
    /// @param compared the numbers that one of both has shown; fewer than asked when the script has no more
    /// @param differences in order
    public record Report(Range numbers, int compared, List<Difference> differences) {
        /// How many of the numbers are equal.
        public int equal() {
            Set<String> different = new HashSet<>();
            differences.stream().map(Difference::name).filter(Report::numbered).forEach(different::add);
            return compared - different.size();
        }

        /// Tells whether there was something to compare and all of it was equal.
        public boolean good() {
            return compared > 0 && differences.isEmpty();
        }

        private static boolean numbered(String name) {
            return new Block(name, List.of()).numbered();
        }
    }

    /// Runs a script; each chunk is told to `progress` as soon as it is there, from the thread that ran it.
    public Report run(DifferentialScript script, Range numbers, Consumer<Report> progress) throws InterruptedException {
        int compared = 0;
        List<Difference> differences = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(parallel)) {
            List<Future<Report>> futures = new ArrayList<>();
            for (Range part : numbers.pieces(script.chunk())) {
                futures.add(pool.submit(() -> {
                    Report report = chunk(script, part);
                    progress.accept(report);
                    return report;
                }));
            }
            for (Future<Report> future : futures) {
                compared += future.get().compared();
                differences.addAll(future.get().differences());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the run itself failed", e.getCause());
        }
        return new Report(numbers, compared, differences);
    }

    private Report chunk(DifferentialScript script, Range part) throws IOException, InterruptedException {
        Case run = script.part(part);
        Duration limit = Duration.ofSeconds(script.limit());
        Outcome expected = run.portable(reference.run(run, limit), reference.program());
        Outcome actual = run.portable(subject.run(run, limit), subject.program());
        return compare(part, expected, actual);
    }

    /// Compares two outcomes of the same numbers.
    static Report compare(Range part, Outcome expected, Outcome actual) {
        Map<String, List<Block>> left = Block.of(expected);
        Map<String, List<Block>> right = Block.of(actual);
        List<String> names = new ArrayList<>(left.keySet());
        right.keySet().stream().filter(name -> !left.containsKey(name)).forEach(names::add);
        List<Difference> differences = new ArrayList<>();
        int compared = 0;
        for (String name : names) {
            List<Block> mine = left.getOrDefault(name, List.of());
            List<Block> others = right.getOrDefault(name, List.of());
            compared += new Block(name, List.of()).numbered() ? 1 : 0;
            if (!others.stream().allMatch(mine::contains) || mine.size() != others.size() || badEnd(mine)) {
                differences.add(difference(part, name, mine, others));
            }
        }
        return new Report(part, compared, differences);
    }

    /// Tells whether CPython itself failed, which proves nothing even if the other fails in the same way.
    private static boolean badEnd(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.getFirst().name().equals(Block.END)
                && !blocks.getFirst().goodEnd();
    }

    /// The first block of the other that CPython does not have.
    private static Difference difference(Range part, String name, List<Block> mine, List<Block> others) {
        Block missing = new Block(name, List.of());
        Block wrong = others.stream()
                .filter(block -> !mine.contains(block))
                .findFirst()
                .orElse(others.isEmpty() ? missing : others.getLast());
        int at = Math.max(0, Math.min(others.indexOf(wrong), mine.size() - 1));
        Block right = mine.isEmpty() ? missing : mine.get(at);
        return new Difference(part, name, right.lines(), wrong.lines());
    }
}
