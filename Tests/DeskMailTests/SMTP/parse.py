"""Reads mails from standard input, each a line of Base64, and prints each as one line of JSON."""

import base64
import json
import sys

from reading import reading

for line in sys.stdin:
    print(json.dumps(reading(base64.b64decode(line))), flush=True)
