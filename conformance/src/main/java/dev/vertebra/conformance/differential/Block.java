package dev.vertebra.conformance.differential;

import dev.vertebra.conformance.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a run showed between a line `== NAME` and the next.
///
/// A script may print a name twice, where CPython itself answers differently once it is warm: either answer is right.
///
/// @param lines the head line too, so that what stands behind the name is compared
record Block(String name, List<String> lines) {
    /// What comes before the first head line.
    static final String START = "start";

    /// The exit status and what went to stderr, a block like the others.
    static final String END = "end";

    private static final String HEAD = "== ";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /// The blocks of a run by name, in order.
    static Map<String, List<Block>> of(Outcome outcome) {
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        Block block = new Block(START, new ArrayList<>());
        for (String line : lines(outcome.stdout())) {
            if (line.startsWith(HEAD)) {
                put(blocks, block);
                String name = line.substring(HEAD.length()).strip().split(" ", 2)[0];
                block = new Block(name, new ArrayList<>());
            }
            block.lines.add(line);
        }
        put(blocks, block);
        put(blocks, end(outcome));
        return blocks;
    }

    private static void put(Map<String, List<Block>> blocks, Block block) {
        if (!block.name.equals(START) || !block.lines.stream().allMatch(String::isEmpty)) {
            blocks.computeIfAbsent(block.name, name -> new ArrayList<>()).add(block);
        }
    }

    private static Block end(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.timedOut() ? "time limit" : "status " + outcome.status());
        lines.addAll(lines(outcome.stderr()));
        return new Block(END, lines);
    }

    /// The lines of a text; the newline that ends it makes no line more.
    private static List<String> lines(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return text.isEmpty() || text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
    }

    /// Tells whether it is one of the script's numbers.
    boolean numbered() {
        return NUMBER.matcher(name).matches();
    }

    /// Tells whether it is the end of a run in which nothing went wrong.
    boolean goodEnd() {
        return name.equals(END) && lines.getFirst().equals("status 0");
    }
}
