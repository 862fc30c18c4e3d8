#define _GNU_SOURCE
#include "CDesk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int desk_rename(const char *one, const char *other, int exchanging) {
    int done = renameat2(AT_FDCWD, one, AT_FDCWD, other, exchanging ? RENAME_EXCHANGE : RENAME_NOREPLACE);
    // Not every file system knows the flags; a second name is refused by all where there is one already.
    if (done == 0 || errno != EINVAL || exchanging)
        return done;
    return link(one, other) == 0 ? unlink(one) : -1;
}
