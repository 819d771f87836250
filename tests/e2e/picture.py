# picture.py: decodes a PNG by the letter of its specification, not with the library that wrote it
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import struct
import zlib

CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def split(data):
    """(type, content) of each chunk; a chunk that is damaged is an error."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("not a PNG")
    at = 8
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        content = data[at + 8:at + 8 + length]
        (crc,) = struct.unpack_from(">I", data, at + 8 + length)
        if zlib.crc32(kind + content) != crc:
            raise ValueError(f"the checksum of {kind} is wrong")
        yield kind.decode("ascii"), content
        at += length + 12


def read_text(content):
    """(keyword, language, text) of an iTXt chunk."""
    keyword, rest = content.split(b"\0", 1)
    compressed, rest = rest[0], rest[2:]
    language, _, text = rest.split(b"\0", 2)
    if compressed:
        text = zlib.decompress(text)
    return keyword.decode("latin-1"), language.decode("ascii"), text.decode("utf-8")


class Picture:
    """Size, texts and bytes of a PNG."""

    def __init__(self, data):
        chunks = list(split(data))
        header = dict(chunks)["IHDR"]
        self.width, self.height, self.depth, self.kind = struct.unpack_from(">IIBB", header)
        self.texts = {keyword: (language, text) for keyword, language, text
                      in (read_text(content) for kind, content in chunks if kind == "iTXt")}
        self.chunks = [kind for kind, _ in chunks]
        self.dots_per_metre = struct.unpack(">IIB", dict(chunks)["pHYs"]) if "pHYs" in self.chunks else None
        self.rows = zlib.decompress(b"".join(content for kind, content in chunks if kind == "IDAT"))
        if self.chunks[-1] != "IEND":
            raise ValueError("the picture has no end")
        if len(self.rows) != self.height * (1 + self.width * CHANNELS[self.kind] * self.depth // 8):
            raise ValueError("the picture has another size than its header says")

    @classmethod
    def load(cls, path):
        with open(path, "rb") as file:
            return cls(file.read())

    def is_blank(self):
        """Whether hardly anything is drawn."""
        return len(set(self.rows)) < 8
