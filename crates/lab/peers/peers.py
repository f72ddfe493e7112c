#!/usr/bin/env python3
"""Words per second and core of Dateline, spaCy and UDPipe on one text in one run.

    python3 -m venv v && v/bin/pip install spacy ufal.udpipe
    cargo build --release
    v/bin/python crates/lab/peers/peers.py --train en_ewt-ud-train.conllu --test en_ewt-ud-dev.conllu

spaCy gets the components of its small English pipeline (tok2vec, tagger, parser, ner; `init config`
for CPU and efficiency, its lemmatiser left out), trained for --steps updates on the treebank; the
names have no gold there and are learnt from runs of proper nouns. UDPipe 1 trains tagger and parser
on the treebank's first --udpipe sentences. Few updates make bad trees and change the speed little: the
figures compare speed, not skill. Each peer reads the plain text with its own tokens and sentences;
CPU time of one thread is taken, models loaded before.
"""

import argparse
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[variable] = "1"


def sentences(path):
    """The sentences of a CoNLL-U file: comments and rows of words."""
    comments, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield comments, rows
            comments, rows = [], []
        elif line.startswith("#"):
            comments.append(line)
        elif line.split("\t")[0].isdigit():
            rows.append(line.split("\t"))


def plain(path):
    """The text of a treebank with its paragraphs, and the number of its words."""
    text, words = [], 0
    for comments, rows in sentences(path):
        new = any(c.startswith(("# newpar", "# newdoc")) for c in comments)
        text.append("\n\n" if new and text else " " if text else "")
        text.append(next(c[9:] for c in comments if c.startswith("# text = ")))
        words += len(rows)
    return "".join(text), words


def spacy_pipeline(path, steps):
    """A pipeline trained for a few updates."""
    import random

    import spacy
    from spacy.tokens import Doc
    from spacy.training import Example
    from thinc.api import Config

    spacy.util.fix_random_seed(1)
    tok2vec = {
        "@architectures": "spacy.HashEmbedCNN.v2",
        "width": 96,
        "depth": 4,
        "embed_size": 2000,
        "window_size": 1,
        "maxout_pieces": 3,
        "subword_features": True,
        "pretrained_vectors": None,
    }
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96}
    parts = {
        "tok2vec": {"model": tok2vec},
        "tagger": {"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}},
        "parser": {
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "parser",
                "extra_state_tokens": False,
                "hidden_width": 64,
                "maxout_pieces": 2,
                "use_upper": True,
                "tok2vec": listener,
            }
        },
        "ner": {
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "ner",
                "extra_state_tokens": False,
                "hidden_width": 64,
                "maxout_pieces": 2,
                "use_upper": True,
                "tok2vec": tok2vec,
            }
        },
    }
    nlp = spacy.blank("en")
    for name, config in parts.items():
        nlp.add_pipe(name, config=Config(config))
    examples = []
    for _, rows in sentences(path):
        words = [r[1] for r in rows]
        heads = [int(r[6]) - 1 if r[6] != "0" else i for i, r in enumerate(rows)]
        entities, inside = [], False
        for row in rows:
            name = row[3] == "PROPN"
            entities.append(("I-" if inside else "B-") + "NAME" if name else "O")
            inside = name
        gold = Doc(nlp.vocab, words=words, tags=[r[4] for r in rows], heads=heads,
                   deps=[r[7] for r in rows], ents=entities)
        examples.append(Example(Doc(nlp.vocab, words=words), gold))
    optimizer = nlp.initialize(lambda: examples[:2000])
    order = random.Random(1)
    for _ in range(steps):
        nlp.update(order.sample(examples, 32), sgd=optimizer, drop=0.1)
    return nlp


def udpipe_model(path, count):
    """A model trained on the first sentences of the treebank."""
    from ufal.udpipe import InputFormat, Model, ProcessingError, Sentence, Sentences, Trainer

    wanted = Sentences()
    reader = InputFormat.newConlluInputFormat()
    reader.setText(open(path, encoding="utf-8").read())
    sentence, error = Sentence(), ProcessingError()
    while len(wanted) < count and reader.nextSentence(sentence, error):
        wanted.push_back(sentence)
        sentence = Sentence()
    # One model for all three, two rounds each: enough for its speed.
    model = Trainer.train(
        "morphodita_parsito", wanted, Sentences(),
        "epochs=2;batch_size=50;learning_rate=0.005;dimension=24",
        "iterations=2",
        "iterations=2;embedding_form=50;embedding_upostag=20;embedding_feats=20;embedding_deprel=20;"
        "learning_rate=0.02;l2=0.3;hidden_layer=200;batch_size=10;transition_system=projective;"
        "transition_oracle=static;structured_interval=0",
        error,
    )
    if error.occurred():
        raise SystemExit(f"UDPipe: {error.message}")
    target = tempfile.NamedTemporaryFile(delete=False, suffix=".udpipe")
    target.write(model if isinstance(model, bytes) else model.encode("latin-1"))
    target.close()
    return Model.load(target.name)


def cpu(work):
    """CPU seconds of this process for `work`."""
    start = time.process_time()
    work()
    return time.process_time() - start


def child(command):
    """CPU seconds of another process, its start-up included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--train", required=True, help="treebank the peers are trained on")
    args.add_argument("--test", required=True, help="treebank whose text is read")
    args.add_argument("--dateline", default="target/release/dateline")
    args.add_argument("--steps", type=int, default=60, help="updates of spaCy; 0 leaves it out")
    args.add_argument("--udpipe", type=int, default=300, help="sentences for UDPipe; 0 leaves it out")
    args.add_argument("--rounds", type=int, default=3, help="the best of so many is told")
    args = args.parse_args()
    text, words = plain(args.test)
    peers = []
    if args.steps:
        nlp = spacy_pipeline(args.train, args.steps)
        paragraphs = text.split("\n\n")
        peers.append(("spaCy tagger+parser+ner", lambda: [0 for _ in nlp.pipe(paragraphs)]))
    if args.udpipe:
        from ufal.udpipe import Pipeline

        model = udpipe_model(args.train, args.udpipe)
        pipeline = Pipeline(model, "tokenize", Pipeline.DEFAULT, Pipeline.DEFAULT, "conllu")
        peers.append(("UDPipe 1 tagger+parser", lambda: pipeline.process(text)))
    with tempfile.TemporaryDirectory() as folder:
        small, large = pathlib.Path(folder, "small.txt"), pathlib.Path(folder, "large.txt")
        small.write_text("They met.", encoding="utf-8")
        large.write_text(text, encoding="utf-8")
        rate = {}
        for name, work in peers:
            rate[name] = words / min(cpu(work) for _ in range(args.rounds))
        # Loading is left out for the peers, and is taken off here.
        spent = min(
            child([args.dateline, "parse", large]) - child([args.dateline, "parse", small])
            for _ in range(args.rounds)
        )
        rate["Dateline all of syntax, CoNLL-U written"] = words / spent
    print(f"{words} words, CPU time of one thread, best of {args.rounds}")
    for name, per_second in sorted(rate.items(), key=lambda pair: pair[1]):
        print(f"{name:40} {per_second:10,.0f} words/s")


if __name__ == "__main__":
    sys.exit(main())
