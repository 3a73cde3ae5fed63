package dev.vertebra.gc.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.gc.OwnJvm;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The object graph is useful without an interpreter, under each strategy.
class GraphSampleTest {
    @ParameterizedTest
    @ValueSource(strings = {"counting", "host"})
    void theObjectModelAndGcAreEnough(String strategy) throws IOException, InterruptedException {
        assertEquals(
                List.of(
                        "8 objects",
                        "list of 2",
                        "  [1] → dict of 2",
                        "  ['users'] → list of 2",
                        "the session holds 6 objects, 437 bytes",
                        "flowchart LR",
                        "  n0[[\"list of 2, 72 bytes\"]]",
                        "  n1[\"int 1, 28 bytes\"]",
                        "  n2[\"dict of 2, 184 bytes\"]",
                        "  more[\"and 5 more\"]",
                        "  n0 -->|\"#91;0#93;\"| n1",
                        "  n0 -->|\"#91;1#93;\"| n2",
                        "  n2 -->|\"#91;'self'#93;\"| n2",
                        "[dev.vertebra.declare, dev.vertebra.gc, dev.vertebra.objectmodel]"),
                OwnJvm.onModules(List.of("-Dvertebra.memory=" + strategy), GraphProgram.class));
    }
}
