#define _GNU_SOURCE
#include "CDesk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int desk_rename(int from, const char *one, int to, const char *other, int exchanging) {
    int done = renameat2(from, one, to, other, exchanging ? RENAME_EXCHANGE : RENAME_NOREPLACE);
    // Not every file system knows the flags; a second name is refused by all where there is one already.
    if (done == 0 || errno != EINVAL || exchanging)
        return done;
    return linkat(from, one, to, other, 0) == 0 ? unlinkat(from, one, 0) : -1;
}
