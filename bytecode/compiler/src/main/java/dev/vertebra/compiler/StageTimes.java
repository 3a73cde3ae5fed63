package dev.vertebra.compiler;

import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.compiler.stages.Stage;
import dev.vertebra.compiler.stages.StageClock;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/// The table that `-X compiletime` shows: a line of microseconds for each source.
final class StageTimes {
    private static final int MICRO = 1000;
    private static final String PREFIX = "compile time:";

    private final SourceCompiler.Lines lines;
    private final AtomicBoolean begun = new AtomicBoolean();

    StageTimes(SourceCompiler.Lines lines) {
        this.lines = lines;
    }

    void tell(ThreadState ts, StageClock clock, String filename) {
        if (begun.compareAndSet(false, true)) {
            StringBuilder heading = new StringBuilder(PREFIX);
            for (Stage stage : Stage.values()) {
                heading.append(String.format(Locale.ROOT, " %8s |", stage.name().toLowerCase(Locale.ROOT)));
            }
            lines.write(ts, heading + "    total [us] | source\n");
        }
        StringBuilder line = new StringBuilder(PREFIX);
        long total = 0;
        for (Stage stage : Stage.values()) {
            line.append(String.format(Locale.ROOT, " %8d |", clock.nanos(stage) / MICRO));
            total += clock.nanos(stage);
        }
        lines.write(
                ts,
                line.append(String.format(Locale.ROOT, " %13d | %s%n", total / MICRO, filename))
                        .toString());
    }
}
