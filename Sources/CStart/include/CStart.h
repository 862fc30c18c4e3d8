#ifndef CSTART_H
#define CSTART_H
/// Linked into every program of the suite: before the Swift runtime starts it forbids core files and sees to it
/// that the runtime catches no crash. To be called first in main: takes what was set for the runtime out of the
/// environment again, so that no mailer, pager or editor sees it.
void desk_started(void);
/// Calls a function where there is a stack of the usual size: on a thread of its own, where the limit is smaller.
int desk_with_room(int (*body)(void));
/// How many arguments the process was started with, its own name among them.
int desk_argument_count(void);
/// An argument of the process, its name being the first, as the kernel handed it over; NULL for any other
/// index. Swift looks for them below the environment, and finds none once a library that is loaded before
/// the program (as `LD_PRELOAD` says, a clock that lies, say) has set a variable.
const char *desk_argument(int index);
#endif
