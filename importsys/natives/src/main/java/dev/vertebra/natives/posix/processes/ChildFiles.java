package dev.vertebra.natives.posix.processes;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.files.StreamFile;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The open files that a child process gets, by the numbers that it knows them by.
///
/// The numbers of a runtime are its own, the system's are others; a child has the system's only. So each file is moved
/// to its number in the child, in an order that loses none. All else is closed, since the JVM lets children have its
/// files.
final class ChildFiles {
    private static final int STANDARD = 3;
    private static final int BAD_FILE = 9;
    private static final int OPEN_MAX = 4;

    private final TreeMap<Integer, Integer> sources = new TreeMap<>();
    private final List<OpenFile> shared = new ArrayList<>();

    private ChildFiles() {}

    /// The files of a child.
    ///
    /// @param streams the descriptors that become its standard streams, -1 for those that the runtime has
    /// @param kept further descriptors that it gets by the same numbers
    static ChildFiles of(ThreadState ts, int[] streams, int[] kept) throws IOException {
        ChildFiles files = new ChildFiles();
        Descriptors all = Descriptors.of(ts);
        for (int i = 0; i < STANDARD; i++) {
            if (streams[i] >= 0 || all.getOrNull(i) != null) {
                files.sources.put(i, files.number(ts, streams[i] < 0 ? i : streams[i]));
            }
        }
        for (int fd : kept) {
            if (fd >= STANDARD) {
                files.sources.put(fd, files.number(ts, fd));
            }
        }
        return files;
    }

    /// The files that a child inherits, and some more.
    static ChildFiles inherited(ThreadState ts, Set<Integer> more) throws IOException {
        int[] kept = IntStream.concat(IntStream.of(inherited(ts)), more.stream().mapToInt(Integer::intValue))
                .toArray();
        return of(ts, new int[] {-1, -1, -1}, kept);
    }

    /// The descriptors that a child inherits.
    static int[] inherited(ThreadState ts) {
        Descriptors all = Descriptors.of(ts);
        int[] numbers =
                IntStream.of(all.inherited()).filter(fd -> hasNumber(all, fd)).toArray();
        if (numbers.length == 0 || numbers[numbers.length - 1] < STANDARD) {
            return numbers;
        }
        try (CLibrary c = CLibrary.open()) {
            // A number that is too high by now can be kept by a process, but not be given to a file, nor does the C
            // library take it.
            long limit = c.callLong("sysconf", OPEN_MAX);
            return IntStream.of(numbers)
                    .filter(fd -> Math.max(fd + 1, known(all, fd)) < limit)
                    .toArray();
        }
    }

    /// Whether the system has a number for a file; sockets are the JDK's, which tells nobody theirs.
    private static boolean hasNumber(Descriptors all, int fd) {
        OpenFile file = all.getOrNull(fd);
        return file instanceof NativeFile || file instanceof StreamFile || file != null && file.path != null;
    }

    /// The system's number of a file, or -1 if it would have to be opened beside it.
    private static int known(Descriptors all, int fd) {
        return switch (all.getOrNull(fd)) {
            case NativeFile own -> own.number;
            case StreamFile stream -> stream.number;
            case null, default -> -1;
        };
    }

    /// The system's number of a descriptor.
    private int number(ThreadState ts, int fd) throws IOException {
        OpenFile file = Descriptors.of(ts).getOrNull(fd);
        if (file == null) {
            throw new Errno.Failure(BAD_FILE);
        }
        if (file instanceof StreamFile stream) {
            return stream.number;
        }
        NativeFile own = NativeFile.behind(ts, fd);
        if (own != file) {
            own.agree(file);
            shared.add(file);
        }
        return own.number;
    }

    private int top() {
        return sources.isEmpty() ? STANDARD - 1 : Math.max(STANDARD - 1, sources.lastKey());
    }

    /// The files whose positions a child shares with this process although the JDK has opened them.
    List<OpenFile> shared() {
        return shared;
    }

    /// Adds what has to be done in the child to the actions of `posix_spawn`.
    void addTo(CLibrary c, MemorySegment actions) throws IOException {
        move(c, actions);
        int top = top();
        for (int fd = 0; fd <= top; fd++) {
            if (!sources.containsKey(fd)) {
                c.call("posix_spawn_file_actions_addclose", actions, fd);
            }
        }
        if (CLibrary.has("posix_spawn_file_actions_addclosefrom_np")) {
            c.call("posix_spawn_file_actions_addclosefrom_np", actions, top + 1);
        } else {
            closeEach(c, actions, top + 1);
        }
    }

    /// A number gets its file as soon as nothing needs the one that has it; files that change places in a ring go by
    /// way
    /// of a number that no other has. Numbers are few where the limit of open files is low, so none is taken else.
    private void move(CLibrary c, MemorySegment actions) throws IOException {
        TreeMap<Integer, Integer> rest = new TreeMap<>(sources);
        Map<Integer, Integer> uses = new HashMap<>();
        sources.forEach((target, source) -> {
            if (!target.equals(source)) {
                uses.merge(source, 1, Integer::sum);
            }
        });
        int before = -1;
        int spare = 0;
        while (!rest.isEmpty()) {
            if (rest.size() == before) {
                spare = spare(spare);
                int waiting = rest.firstKey();
                add(c, actions, waiting, spare);
                uses.remove(waiting);
                int place = spare;
                rest.replaceAll((target, source) -> source == waiting ? place : source);
            }
            before = rest.size();
            for (var each = rest.entrySet().iterator(); each.hasNext(); ) {
                var file = each.next();
                if (!uses.containsKey(file.getKey())) {
                    add(c, actions, file.getValue(), file.getKey());
                    uses.computeIfPresent(file.getValue(), (source, number) -> number == 1 ? null : number - 1);
                    each.remove();
                }
            }
        }
    }

    /// A number that no file has or gets.
    private int spare(int before) {
        int number = Math.max(STANDARD, before + 1);
        while (sources.containsKey(number) || sources.containsValue(number)) {
            number++;
        }
        return number;
    }

    private static void add(CLibrary c, MemorySegment actions, int source, int target) throws IOException {
        int error = c.call("posix_spawn_file_actions_adddup2", actions, source, target);
        if (error != 0) {
            throw new Errno.Failure(error);
        }
    }

    /// For C libraries that are older than 2.34.
    private static void closeEach(CLibrary c, MemorySegment actions, int from) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path each : (Iterable<Path>) open::iterator) {
                int fd = Integer.parseInt(each.getFileName().toString());
                if (fd >= from) {
                    c.call("posix_spawn_file_actions_addclose", actions, fd);
                }
            }
        }
    }
}
