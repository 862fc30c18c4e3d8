#include "CDesk.h"
#include <sqlite3.h>

int desk_sqlite_harden(void *connection) {
    int code = sqlite3_db_config((sqlite3 *)connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    if (code != SQLITE_OK) return code;
    return sqlite3_db_config((sqlite3 *)connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}
