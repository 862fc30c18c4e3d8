#define _GNU_SOURCE
#include "CStart.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>

/* Where the runtime reads whether it is to explain crashes. */
static const char explains_crashes[] = "SWIFT_BACKTRACE";

static void forbid_cores(void) {
    struct rlimit limit;
    /* 1 byte, not 0: the kernel writes no file that small, and pipes to no program where the limit is just 1. */
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 1;
        if (setrlimit(RLIMIT_CORE, &limit) == 0) return;
    }
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/* What a write finds too large is told as an error of it (EFBIG). Whoever ignores the signal has it so already,
   and a program that we start finds the signal as we found it. */
static void ignore(int number) { (void)number; }

static void set_signals(void) {
    struct sigaction action;
    sigset_t one;
    if (sigaction(SIGXFSZ, NULL, &action) == 0 && action.sa_handler == SIG_DFL) signal(SIGXFSZ, ignore);
    /* How a program ended that we started could not be learnt. */
    signal(SIGCHLD, SIG_DFL);
    sigemptyset(&one);
    sigaddset(&one, SIGCHLD);
    sigprocmask(SIG_UNBLOCK, &one, NULL);
}

/* Runs before the initialisers of the Swift runtime, which is linked in: 101 is the first that programs may have.
   The runtime would else install handlers for crashes, which run a program that it looks for from the folder of
   argv[0] on: the current one for a tool that is called by its bare name. Whose path is given is not looked for. */
__attribute__((constructor(101))) static void before_the_runtime(void) {
    static const int signals[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
    forbid_cores();
    set_signals();
    setenv(explains_crashes, "enable=no,swift-backtrace=/", 1);
    /* A runtime that is a library of its own, as where programs are debugged, has had its turn already. */
    for (unsigned int i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct sigaction action;
        if (sigaction(signals[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN && action.sa_handler != SIG_DFL)
            signal(signals[i], SIG_DFL);
    }
}

void desk_started(void) { unsetenv(explains_crashes); }

/* What a tool may need; the usual limit. */
enum { room = 8 << 20 };

struct call {
    int (*body)(void);
    sigset_t mask;
    int result;
};

static void *start(void *argument) {
    struct call *call = argument;
    pthread_sigmask(SIG_SETMASK, &call->mask, NULL);
    call->result = call->body();
    return NULL;
}

int desk_with_room(int (*body)(void)) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur >= room) return body();
    pthread_attr_t attributes;
    pthread_t thread;
    struct call call = {.body = body};
    sigset_t all;
    sigfillset(&all);
    if (pthread_attr_init(&attributes) != 0 || pthread_attr_setstacksize(&attributes, room) != 0) return body();
    /* Other threads have as much as the limit says where nothing else is said. */
    pthread_setattr_default_np(&attributes);
    /* Signals are for the thread that works. */
    pthread_sigmask(SIG_BLOCK, &all, &call.mask);
    if (pthread_create(&thread, &attributes, start, &call) == 0) {
        pthread_join(thread, NULL);
        pthread_sigmask(SIG_SETMASK, &call.mask, NULL);
        return call.result;
    }
    pthread_sigmask(SIG_SETMASK, &call.mask, NULL);
    return body();
}
