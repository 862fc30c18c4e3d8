#define _GNU_SOURCE
#include "CStart.h"

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

/* Runs before the initialisers of the Swift runtime, which is linked in: 101 is the first that programs may have.
   The runtime would else install handlers for crashes, which run a program that it looks for from the folder of
   argv[0] on: the current one for a tool that is called by its bare name. Whose path is given is not looked for. */
__attribute__((constructor(101))) static void before_the_runtime(void) {
    static const int signals[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
    forbid_cores();
    setenv(explains_crashes, "enable=no,swift-backtrace=/", 1);
    /* A runtime that is a library of its own, as where programs are debugged, has had its turn already. */
    for (unsigned int i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct sigaction action;
        if (sigaction(signals[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN && action.sa_handler != SIG_DFL)
            signal(signals[i], SIG_DFL);
    }
}

void desk_started(void) { unsetenv(explains_crashes); }
