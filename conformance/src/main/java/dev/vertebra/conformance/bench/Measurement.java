package dev.vertebra.conformance.bench;

import java.util.ArrayList;
import java.util.List;

/// What was measured of one benchmark: seconds on both sides, pair by pair.
///
/// A ratio is the reference's time divided by ours: 1 is as fast, 0.5 is half as fast.
///
/// @param problem why there is no result, empty when there is one
record Measurement(String name, List<Pair> warm, List<Pair> cold, String problem) {

    /// Two runs, one after the other.
    record Pair(double ours, double reference) {
        double ratio() {
            return reference / ours;
        }
    }

    static Measurement failed(String name, String problem) {
        return new Measurement(name, List.of(), List.of(), problem);
    }

    static List<Double> ratios(List<Pair> pairs) {
        List<Double> ratios = new ArrayList<>();
        pairs.forEach(p -> ratios.add(p.ratio()));
        return ratios;
    }

    static double ours(List<Pair> pairs) {
        return Numbers.median(pairs.stream().map(Pair::ours).toList());
    }

    static double reference(List<Pair> pairs) {
        return Numbers.median(pairs.stream().map(Pair::reference).toList());
    }

    double warmRatio() {
        return Numbers.median(ratios(warm));
    }

    double coldRatio() {
        return Numbers.median(ratios(cold));
    }
}
