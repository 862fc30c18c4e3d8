#define _GNU_SOURCE
#include "CDesk.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static void wake(int number) { (void)number; }

/* A waiting flock is served in the order of arrival but knows no time limit. A signal of a timer of our own ends
   the wait; no thread is needed for it, which a limit on processes may refuse. */
int desk_lock_within(int file, int seconds) {
    if (flock(file, LOCK_EX | LOCK_NB) == 0) return 0;
    if (errno != EWOULDBLOCK || seconds <= 0) return -1;
    int number = SIGRTMIN + 3;
    struct sigaction waking = {.sa_handler = wake};
    sigset_t one, former;
    sigaction(number, &waking, NULL);
    sigemptyset(&one);
    sigaddset(&one, number);
    pthread_sigmask(SIG_UNBLOCK, &one, &former);
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = number};
    event._sigev_un._tid = (pid_t)syscall(SYS_gettid);
    timer_t timer;
    int has_timer = timer_create(CLOCK_MONOTONIC, &event, &timer) == 0;
    /* Again each second, should the first come just before the wait. */
    struct itimerspec times = {.it_value = {.tv_sec = seconds}, .it_interval = {.tv_sec = 1}};
    if (has_timer) timer_settime(timer, 0, &times, NULL);
    struct timespec start, now;
    clock_gettime(CLOCK_MONOTONIC, &start);
    int done;
    do {
        done = flock(file, has_timer ? LOCK_EX : LOCK_EX | LOCK_NB);
        if (done != 0 && !has_timer) usleep(20000);
        clock_gettime(CLOCK_MONOTONIC, &now);
    } while (done != 0 && (errno == EINTR || errno == EWOULDBLOCK) && now.tv_sec - start.tv_sec < seconds);
    if (has_timer) timer_delete(timer);
    pthread_sigmask(SIG_SETMASK, &former, NULL);
    return done;
}
