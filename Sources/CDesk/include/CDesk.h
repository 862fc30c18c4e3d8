#ifndef CDESK_H
#define CDESK_H
/// Makes one connection ready: forbids SQL that could corrupt the file or reach outside it
/// (SQLITE_DBCONFIG_DEFENSIVE on, trusted schema off), keeps foreign keys, and takes the authorizer off.
/// `connection` is a `sqlite3 *`. Returns an SQLite result code.
int desk_sqlite_prepare(void *connection);
/// Forbids a connection SQL that could corrupt the file (SQLITE_DBCONFIG_DEFENSIVE), or allows it for a moment.
/// `connection` is a `sqlite3 *`.
void desk_sqlite_defend(void *connection, int forbidden);
/// Copies the file of a connection, byte for byte, over an open file. `connection` is a `sqlite3 *`, and what is
/// copied is as whole as the lock that it holds. Returns 0, or -1 with errno.
int desk_sqlite_copy(void *connection, int target);
/// Keeps the kernel from writing or piping out this process's memory when it dies
/// (PR_SET_DUMPABLE 0). Returns 0, or -1 with errno.
int desk_forbid_dumps(void);
/// A nameless file in memory (memfd_create), closed on exec; with a limit of 0 or more it has that
/// many bytes and cannot grow. Returns a descriptor, or -1 with errno.
int desk_memory_file(long limit);
/// Opens a new file (0600) that has no name, in an open folder, closed on exec. Returns a descriptor, or -1 with
/// errno.
int desk_nameless_file(int folder);
/// Starts a program, given as a path, with the default signals and no descriptors but three: the streams named, or
/// the null device for a negative or closed one; `apart` in a session of its own, in the folder /. Both lists end with
/// NULL; no environment at all is ours. Returns 0, or an error number.
int desk_spawn(
    const char *program, char *const arguments[], char *const environment[], const int streams[3], int apart,
    int *child);
/// Waits at most so many milliseconds for a child to end, which is still to be reaped then. Returns whether it has.
int desk_ends_within(int child, int limit);
/// Has SQLite open what it is told below the folder that the path names at that moment, and nowhere else, and write
/// no page with what it held before its rows were moved.
/// Returns an SQLite result code.
int desk_sqlite_start(void);
/// Gives a file that root has made, or a folder, to the owner of the folder it lies in. Returns 0, or -1 with
/// errno.
int desk_hand_over(int file, int folder);
/// Renames a file of one open folder to a name of another that must be free or, when exchanging is not 0,
/// exchanges two files in one step. Returns 0, or -1 with errno.
int desk_rename(int from, const char *one, int to, const char *other, int exchanging);
/// Starts a program, found by way of PATH, with our environment and our stderr, and with a pipe to its standard
/// input and one from its standard output; SIGINT and SIGQUIT are ignored in it. The list ends with NULL.
/// Returns 0, or an error number.
int desk_start_piped(char *const arguments[], int *child, int *to, int *from);
/// Locks an open file for this process alone (flock), waiting so many seconds in the order of arrival. Returns 0,
/// or -1.
int desk_lock_within(int file, int seconds);
/// Waits for a process, and returns its exit status, or its signal and 128; -1 where there is none.
int desk_await(int child);
#endif
