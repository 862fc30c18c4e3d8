#include "CStart.h"

static int count;
static char **list;

/* glibc hands constructors what it hands main. */
__attribute__((constructor)) static void keep(int argc, char **argv) {
    count = argc;
    list = argv;
}

int desk_argument_count(void) { return count; }

const char *desk_argument(int index) { return index >= 0 && index < count ? list[index] : 0; }
