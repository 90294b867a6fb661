"""`python -m bot COMMAND`, which is what `./alongside COMMAND` runs."""

import sys

from bot.cli import main

sys.exit(main(sys.argv[1:]))
