package dev.vertebra.conformance;

import java.io.IOException;
import java.time.Duration;
import java.util.ServiceLoader;

/// An interpreter under judgement.
///
/// It is asked to run cases from several threads at once. Each run starts from nothing: no state of one may show in
/// another.
public interface Subject {
    /// What the reports call it.
    String name();

    /// What `sys.executable` is in it, empty when there is no such program.
    String program();

    /// Runs one case in its directory, with the environment of [Surroundings], and gives what it left behind. A run
    /// that takes longer than the limit is ended and says so in its outcome.
    Outcome run(Case subject, Duration limit) throws IOException, InterruptedException;

    /// A subject by its name: a command line, or `@NAME` for what a [Provider] on the module path offers. Throws
    /// IllegalArgumentException when there is none.
    static Subject named(String name, String strategy) throws IOException, InterruptedException {
        if (!name.startsWith("@")) {
            return CommandSubject.of(name, strategy);
        }
        for (Provider provider : ServiceLoader.load(Provider.class)) {
            if (provider.name().equals(name.substring(1)) && provider.present()) {
                return provider.subject(strategy);
            }
        }
        throw new IllegalArgumentException("no provider on the module path offers a subject " + name.substring(1));
    }

    /// Makes subjects that live in the runner's own JVM; found as a service, so that the suite needs no interpreter to
    /// be compiled.
    interface Provider {
        /// The name by which `--subject` asks for it.
        String name();

        /// Tells whether what the subject is made of can be loaded here.
        boolean present();

        /// A subject under a memory strategy. One JVM has one strategy: a second call with another name throws
        /// IllegalStateException.
        Subject subject(String strategy);
    }
}
