package dev.vertebra.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Makes recordings from a reference interpreter.
///
/// A case is recorded cold, as a process that runs it once. One marked `@either` is recorded warm too: a driver runs
/// its code object many times in silence and then once aloud, after the reference has specialised its instructions.
///
/// @param reference the interpreter whose word counts
/// @param warm the driver, a Python program that takes the case's file name
public record Recorder(CommandSubject reference, Path warm, Duration limit) {

    /// Records one case; gives what happened in a few words.
    public String record(Case each) throws IOException, InterruptedException {
        Duration time =
                each.header().limit() > 0 ? Duration.ofSeconds(each.header().limit()) : limit;
        Outcome cold = each.portable(reference.run(each, time), reference.program());
        if (cold.timedOut()) {
            return "TIME LIMIT";
        }
        boolean same = each.expected().stream().findFirst().map(cold::sameAs).orElse(false);
        each.record("", cold);
        if (each.header().either()) {
            List<String> arguments =
                    List.of(warm.toAbsolutePath().toString(), each.arguments().getFirst());
            Outcome again = reference.run(each, reference.command(), arguments, time);
            each.record(Case.WARM, each.portable(again, reference.program()));
        }
        String streams = cold.stderr().isEmpty() ? "" : ", stderr";
        return (same ? "as before" : "recorded")
                + (cold.status() == 0 ? streams : streams + ", status " + cold.status());
    }
}
