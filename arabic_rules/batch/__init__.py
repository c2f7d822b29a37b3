"""Many reports in one run: output files that appear whole or not at all."""
