import DeskCommands
import Glibc

exit(Tool.main())
