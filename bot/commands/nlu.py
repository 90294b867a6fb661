"""`nlu`: the models that understand free text, trained and measured."""

import argparse
import sys
from pathlib import Path

from nlu.build import build, embedding


def arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    train = verbs.add_parser(
        "train", help="train anew where the sentences have changed (./alongside does it by itself)"
    )
    train.add_argument("--always", action="store_true", help="also where nothing has changed")
    verbs.add_parser(
        "test", help="cross-validate the shipped sentences: counts, accuracy, F1, confusions, calibration"
    )
    evaluate = verbs.add_parser(
        "evaluate",
        help="train on files and test on others",
        description="Files are Rasa's NLU format (.yml), or lines of split, label and text with tabs between (.tsv, also "
        ".gz); the label oos is out of scope. A .tsv named for both gives its split `train` to training.",
    )
    evaluate.add_argument("--train", nargs="+", type=Path, required=True, metavar="FILE")
    evaluate.add_argument("--test", nargs="+", type=Path, required=True, metavar="FILE")
    evaluate.add_argument("--no-encoder", action="store_true", help="the n-grams alone, which takes seconds")


def run(chosen: argparse.Namespace) -> int:
    """0 done; 2 where the sentences cannot be used, and then nothing has changed."""

    def say(line: str) -> None:
        print(line, flush=True)

    if chosen.verb == "train":
        return 0 if build(lambda line: print(line, file=sys.stderr), always=chosen.always) else 2
    from nlu import evaluate  # with scikit-learn, which takes a second to import

    if chosen.verb == "test":
        evaluate.cross_validated(say)
    else:
        embed = None if chosen.no_encoder else embedding()
        evaluate.of_files(chosen.train, chosen.test, say, embed)
    return 0
