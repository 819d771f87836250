# make-locale.py: makes a private French locale, which needs no root: make-locale.py STAMP FOLDER
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import subprocess
import sys

stamp, folder = sys.argv[1:3]
os.makedirs(folder, exist_ok=True)
# It only warns about details of the locale's own source, with status 1.
made = subprocess.run(["localedef", "--quiet", "-i", "fr_FR", "-f", "UTF-8", os.path.join(folder, "fr_FR.UTF-8")])
if made.returncode > 1 or not os.path.exists(os.path.join(folder, "fr_FR.UTF-8", "LC_CTYPE")):
    sys.exit("no French locale could be made: is the package with the locales' sources installed?")
with open(stamp, "w", encoding="utf-8"):
    pass
