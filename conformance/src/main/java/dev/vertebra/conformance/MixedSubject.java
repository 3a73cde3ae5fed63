package dev.vertebra.conformance;

import java.io.IOException;
import java.time.Duration;

/// A subject in this JVM for all cases but those that need a process of their own: marked `@process`, with options, a
/// command line or environment variables of their own.
///
/// @param inside runs the others
/// @param process runs those
public record MixedSubject(Subject inside, Subject process) implements Subject {
    @Override
    public String name() {
        return inside.name();
    }

    @Override
    public String program() {
        return process.program();
    }

    @Override
    public Outcome run(Case subject, Duration limit) throws IOException, InterruptedException {
        Header header = subject.header();
        boolean own = header.process()
                || header.command() != null
                || !header.options().isEmpty()
                || !header.env().isEmpty();
        return (own ? process : inside).run(subject, limit);
    }
}
