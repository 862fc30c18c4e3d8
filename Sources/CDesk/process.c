#define _GNU_SOURCE
#include "CDesk.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

int desk_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

int desk_memory_file(long limit) {
    int descriptor = memfd_create("desk", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0 || limit < 0) return descriptor;
    if (ftruncate(descriptor, limit) == 0 && fcntl(descriptor, F_ADD_SEALS, F_SEAL_GROW) == 0)
        return descriptor;
    int cause = errno;
    close(descriptor);
    errno = cause;
    return -1;
}

int desk_nameless_file(int folder) { return openat(folder, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); }
