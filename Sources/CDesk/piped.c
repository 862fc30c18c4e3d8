#define _GNU_SOURCE
#include "CDesk.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

int desk_start_piped(char *const arguments[], int *child, int *to, int *from) {
    int there[2], back[2];
    if (pipe2(there, O_CLOEXEC) != 0) return errno;
    if (pipe2(back, O_CLOEXEC) != 0) {
        int code = errno;
        close(there[0]);
        close(there[1]);
        return code;
    }
    posix_spawn_file_actions_t actions;
    int code = posix_spawn_file_actions_init(&actions);
    if (code == 0) {
        posix_spawn_file_actions_adddup2(&actions, there[0], 0);
        posix_spawn_file_actions_adddup2(&actions, back[1], 1);
        /* The keyboard's signals end the client, and the connection with it; a key pressed in an editor or a
           pager is not meant for the connection. Being ignored is inherited. */
        void (*interrupt)(int) = signal(SIGINT, SIG_IGN);
        void (*quit)(int) = signal(SIGQUIT, SIG_IGN);
        pid_t number;
        code = posix_spawnp(&number, arguments[0], &actions, NULL, arguments, environ);
        signal(SIGINT, interrupt);
        signal(SIGQUIT, quit);
        *child = number;
        posix_spawn_file_actions_destroy(&actions);
    }
    close(there[0]);
    close(back[1]);
    if (code != 0) {
        close(there[1]);
        close(back[0]);
        return code;
    }
    *to = there[1];
    *from = back[0];
    return 0;
}

int desk_await(int child) {
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
