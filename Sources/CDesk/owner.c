#include "CDesk.h"

#include <sys/stat.h>
#include <unistd.h>

int desk_hand_over(int file, int folder) {
    struct stat made, home;
    if (geteuid() != 0) return 0;
    if (fstat(file, &made) != 0 || fstat(folder, &home) != 0) return -1;
    if (made.st_uid != 0 || home.st_uid == 0) return 0;
    return fchown(file, home.st_uid, home.st_gid);
}
