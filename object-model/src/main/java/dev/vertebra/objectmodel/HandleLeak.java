package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// A [Handle] that was lost without being closed.
///
/// @param type the class of the object that it kept
/// @param madeAt where it was made, if `-Dvertebra.handles=trace` asked for that; null otherwise
public record HandleLeak(String type, @Nullable Throwable madeAt) {
    @Override
    public String toString() {
        String hint = madeAt == null ? "; -Dvertebra.handles=trace tells where it was made" : "";
        return "a handle of an object of class " + type + " was lost without being closed" + hint;
    }
}
