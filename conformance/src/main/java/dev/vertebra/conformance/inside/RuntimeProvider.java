package dev.vertebra.conformance.inside;

import dev.vertebra.conformance.Subject;
import dev.vertebra.objectmodel.MemoryStrategy;

/// Offers our interpreter under the name `vertebra`.
public final class RuntimeProvider implements Subject.Provider {
    /// For the service loader.
    public RuntimeProvider() {}

    @Override
    public String name() {
        return "vertebra";
    }

    @Override
    public boolean present() {
        return RuntimeProvider.class
                .getModule()
                .getLayer()
                .findModule("dev.vertebra.interpreter")
                .isPresent();
    }

    @Override
    public Subject subject(String strategy) {
        MemoryStrategy.select(strategy);
        return new RuntimeSubject();
    }
}
