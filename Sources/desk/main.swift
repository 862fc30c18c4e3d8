import DeskCommands
import Glibc

exit(await Tool.main())
