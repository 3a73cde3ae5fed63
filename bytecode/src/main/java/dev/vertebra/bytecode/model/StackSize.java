package dev.vertebra.bytecode.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/// How deep the stack of a model's code gets: every path is followed once.
final class StackSize {
    private static final int UNKNOWN = -1;

    private final List<Element> elements;
    private final int[] depths;
    private final IdentityHashMap<Label, Integer> places = new IdentityHashMap<>();
    private final ArrayDeque<Integer> work = new ArrayDeque<>();
    private int deepest;

    StackSize(List<Element> elements, List<Region> regions) {
        this.elements = elements;
        this.depths = new int[elements.size() + 1];
        Arrays.fill(depths, UNKNOWN);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Label label) {
                places.put(label, i);
            }
        }
        reach(0, 0);
        for (Region region : regions) {
            reach(region.handler(), region.depth() + (region.pushesOffset() ? 2 : 1));
        }
    }

    int compute() {
        while (!work.isEmpty()) {
            step(work.pop());
        }
        return deepest;
    }

    private void step(int index) {
        if (index == elements.size()) {
            return;
        }
        int depth = depths[index];
        switch (elements.get(index)) {
            case Label label -> reach(index + 1, depth);
            case Insn insn -> {
                int arg = insn.target() == null ? insn.arg() : 0;
                if (insn.opcode().pops(arg) > depth) {
                    throw new IllegalStateException(insn.opcode() + " takes more than the stack holds");
                }
                if (insn.target() != null) {
                    reach(insn.target(), depth + insn.opcode().effect(arg, true));
                }
                if (!insn.opcode().endsBlock()) {
                    reach(index + 1, depth + insn.opcode().effect(arg, false));
                }
            }
        }
    }

    private void reach(Label label, int depth) {
        Integer place = places.get(label);
        if (place == null) {
            throw new IllegalStateException("a label is not placed");
        }
        reach(place, depth);
    }

    private void reach(int index, int depth) {
        deepest = Math.max(deepest, depth);
        if (depths[index] == UNKNOWN) {
            depths[index] = depth;
            work.push(index);
        } else if (depths[index] != depth) {
            throw new IllegalStateException("paths meet with stacks of different depth");
        }
    }
}
