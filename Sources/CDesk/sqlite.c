#include "CDesk.h"
#include <sqlite3.h>

int desk_sqlite_prepare(void *connection) {
    sqlite3 *db = connection;
    int code = sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    if (code == SQLITE_OK) code = sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
    if (code == SQLITE_OK) code = sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, (int *)0);
    // GRDB has each column of each statement told to it, for observers of changes that a tool has none of.
    if (code == SQLITE_OK) code = sqlite3_set_authorizer(db, (void *)0, (void *)0);
    return code;
}
