package dev.vertebra.gc;

/// The youngest generation, with what each birth and each death looks at.
final class Youngest extends Generation {
    /// Allocations minus deaths since the last collection.
    int allocations;

    /// Up to how many allocations a birth has nothing to do but to be counted.
    int quiet;

    /// Whether anybody wants to be told of each death.
    boolean watched;

    /// Counts a death.
    void countDeath() {
        if (allocations > 0) {
            allocations--;
        }
    }
}
