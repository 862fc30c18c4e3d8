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

static sqlite3_vfs *theirs;
static const sqlite3_io_methods *plain;
static sqlite3_io_methods scrubbing;

static int number(const unsigned char *bytes) { return bytes[0] << 8 | bytes[1]; }

/*
 * Where a page of a B-tree holds nothing: between the pointers to its cells and the first cell. SQLite leaves there
 * what the page held before its cells were moved, secure_delete or not. Tells the length; 0 for other pages, of
 * which the first byte is the highest of a page's number and so 0.
 */
static int gap(const unsigned char *page, int size, int at, int *start) {
    const unsigned char *head = page + at;
    int kind = head[0], cells = number(head + 3), first = number(head + 5);
    if (kind != 2 && kind != 5 && kind != 10 && kind != 13) return 0;
    if (first == 0) first = 65536;
    *start = at + (kind < 8 ? 12 : 8) + 2 * cells;
    if (first > size || *start >= first) return 0;
    for (int cell = *start - 2 * cells; cell < *start; cell += 2) {
        int place = number(page + cell);
        if (place < first || place >= size) return 0;
    }
    return first - *start;
}

/* Writes a page without what it no longer holds, so that nothing erased is left in it. */
static int scrubbing_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 place) {
    unsigned char page[65536];
    int start = 0, length = 0;
    if (size >= 512 && size <= 65536 && place % size == 0)
        length = gap(bytes, size, place == 0 ? 100 : 0, &start);
    if (length == 0) return plain->xWrite(file, bytes, size, place);
    memcpy(page, bytes, (size_t)start);
    memset(page + start, 0, (size_t)length);
    memcpy(page + start + length, (const unsigned char *)bytes + start + length, (size_t)(size - start - length));
    return plain->xWrite(file, page, size, place);
}

static int scrubbing_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given) {
    int code = theirs->xOpen(vfs, name, file, flags, given);
    if (code != SQLITE_OK || !(flags & SQLITE_OPEN_MAIN_DB) || !file->pMethods) return code;
    /* Every database of one kind of lock has the same methods. */
    if (!plain) {
        scrubbing = *file->pMethods;
        scrubbing.xWrite = scrubbing_write;
        plain = file->pMethods;
    }
    if (file->pMethods == plain) file->pMethods = &scrubbing;
    return code;
}

int desk_sqlite_start(void) {
    static sqlite3_vfs own;
    /* Nobody asks how much memory is used; to count it takes a lock at each allocation. */
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_vfs *found = sqlite3_vfs_find((char *)0);
    if (!found) return SQLITE_ERROR;
    if (found == &own) return SQLITE_OK;
    theirs = found;
    own = *theirs;
    own.xOpen = scrubbing_open;
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

void desk_sqlite_defend(void *connection, int forbidden) {
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, forbidden, (int *)0);
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
