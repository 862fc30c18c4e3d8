#define _GNU_SOURCE
#include "CDesk.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int desk_spawn(
    const char *program, char *const arguments[], char *const environment[], const int streams[3], int apart,
    int *child) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int held[3] = {-1, -1, -1};
    int code = posix_spawn_file_actions_init(&actions);
    if (code != 0) return code;
    code = posix_spawnattr_init(&attributes);
    if (code == 0) {
        for (int stream = 0; stream < 3 && code == 0; stream++) {
            /* Above the three, so that none takes the place of one that is still needed. */
            if (streams[stream] >= 0) held[stream] = fcntl(streams[stream], F_DUPFD_CLOEXEC, 3);
            if (held[stream] >= 0)
                code = posix_spawn_file_actions_adddup2(&actions, held[stream], stream);
            else if (streams[stream] >= 0 && errno != EBADF)
                code = errno;
            else
                code = posix_spawn_file_actions_addopen(
                    &actions, stream, "/dev/null", stream == 0 ? O_RDONLY : O_WRONLY, 0);
        }
        /* Locks and the database among them. */
        if (code == 0) code = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
        if (code == 0 && apart) code = posix_spawn_file_actions_addchdir_np(&actions, "/");
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (apart ? POSIX_SPAWN_SETSID : 0));
        pid_t number = -1;
        if (code == 0)
            code = posix_spawn(&number, program, &actions, &attributes, arguments, environment ? environment : environ);
        *child = number;
        for (int stream = 0; stream < 3; stream++)
            if (held[stream] >= 0) close(held[stream]);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return code;
}

static long long milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

int desk_ends_within(int child, int limit) {
    /* -1 where the kernel has none: then it is looked again every few milliseconds. */
    struct pollfd end = {.fd = (int)syscall(SYS_pidfd_open, child, 0), .events = POLLIN};
    long long until = milliseconds() + limit;
    int has_ended;
    for (;;) {
        siginfo_t facts = {.si_pid = 0};
        int done = waitid(P_PID, (id_t)child, &facts, WEXITED | WNOHANG | WNOWAIT);
        has_ended = done == 0 ? facts.si_pid == child : errno != EINTR;
        long long left = until - milliseconds();
        if (has_ended || left <= 0) break;
        poll(&end, end.fd >= 0, end.fd >= 0 || left < 10 ? (int)left : 10);
    }
    if (end.fd >= 0) close(end.fd);
    return has_ended;
}
