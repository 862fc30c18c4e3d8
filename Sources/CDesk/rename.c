#define _GNU_SOURCE
#include "CDesk.h"

#include <fcntl.h>
#include <stdio.h>

int desk_rename(const char *one, const char *other, int exchanging) {
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, exchanging ? RENAME_EXCHANGE : RENAME_NOREPLACE);
}
