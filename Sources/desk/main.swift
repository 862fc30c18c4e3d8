import DeskCommands
import Glibc

// No handler of a library is run at the end: none has anything left to do, and one that waits would wait for ever.
_exit(Tool.main())
