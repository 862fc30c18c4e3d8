import TOMLKit
import ArgumentParser
import Subprocess
