#include "CDesk.h"
#include <errno.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* SQLite would turn a path into one without links, and so leave the folder that we hold. */
static int as_given(sqlite3_vfs *vfs, const char *name, int size, char *out) {
    (void)vfs;
    size_t length = strlen(name);
    if (length >= (size_t)size) return SQLITE_CANTOPEN;
    memcpy(out, name, length + 1);
    return SQLITE_OK;
}

int desk_sqlite_start(void) {
    static sqlite3_vfs own;
    sqlite3_vfs *theirs = sqlite3_vfs_find((char *)0);
    if (!theirs) return SQLITE_ERROR;
    if (theirs == &own) return SQLITE_OK;
    own = *theirs;
    own.pNext = (sqlite3_vfs *)0;
    own.zName = "desk";
    own.xFullPathname = as_given;
    return sqlite3_vfs_register(&own, 1);
}

int desk_sqlite_prepare(void *connection) {
    sqlite3 *db = connection;
    int code = sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    if (code == SQLITE_OK) code = sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
    if (code == SQLITE_OK) code = sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, (int *)0);
    // GRDB has each column of each statement told to it, for observers of changes that a tool has none of.
    if (code == SQLITE_OK) code = sqlite3_set_authorizer(db, (void *)0, (void *)0);
    return code;
}

/* Read through SQLite's own descriptor: closing another one of the same file would drop the locks. */
int desk_sqlite_copy(void *connection, int target) {
    enum { piece = 1 << 20 };
    sqlite3_file *file = (sqlite3_file *)0;
    sqlite3_int64 size = 0;
    errno = EIO;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file) return -1;
    if (!file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK) return -1;
    char *bytes = malloc(piece);
    if (!bytes) return -1;
    sqlite3_int64 done = 0;
    while (done < size) {
        int count = size - done < piece ? (int)(size - done) : piece;
        errno = EIO;
        if (file->pMethods->xRead(file, bytes, count, done) != SQLITE_OK) break;
        int written = 0;
        while (written < count) {
            ssize_t more = pwrite(target, bytes + written, (size_t)(count - written), done + written);
            if (more < 0 && errno == EINTR) continue;
            if (more <= 0) break;
            written += (int)more;
        }
        if (written < count) break;
        done += count;
    }
    int cause = errno;
    free(bytes);
    errno = cause;
    return done == size ? ftruncate(target, size) : -1;
}
