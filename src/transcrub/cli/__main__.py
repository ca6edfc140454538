"""`python -m transcrub.cli`: the command line where no script is installed."""

from transcrub.cli import main

main()
