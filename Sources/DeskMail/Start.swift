import Mustache
import Subprocess
