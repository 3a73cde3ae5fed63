package dev.vertebra.natives.posix.processes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a process that is to be started shall be given; its texts are ones that stand for the bytes of file names.
///
/// @param programs the files that are tried in turn
/// @param words the arguments, with the name of the program
/// @param variables the environment, each as name, `=` and value
/// @param folder the working directory that was asked for, or null for that of the runtime
/// @param directory the working directory
/// @param files the open files
/// @param identity users, groups and mask
/// @param restoresSignals whether SIGPIPE and SIGXFSZ do by default what the system does, instead of nothing
/// @param session whether it leads a new session
/// @param group the group of processes that it joins, 0 for a new one, less for that of this process
record ChildPlan(
        List<String> programs,
        List<String> words,
        List<String> variables,
        @Nullable String folder,
        String directory,
        ChildFiles files,
        ChildIdentity identity,
        boolean restoresSignals,
        boolean session,
        int group) {}
