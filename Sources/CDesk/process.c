#include "CDesk.h"

#include <sys/prctl.h>

int desk_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
