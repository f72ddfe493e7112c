//! Experiments.
use super::Failure;
use dateline_learn::{Dense4, FileWriter, ModelFile, Reader, Writer};
use dateline_syntax::parse::Parser;
use std::fs;

fn path(name: &str) -> String { format!("/tmp/t/parser/cache/{name}") }

pub(crate) fn cached(name: &str, f: impl FnOnce() -> Result<Vec<Vec<u8>>, Failure>) -> Result<Vec<Vec<u8>>, Failure> {
    if let Ok(b) = fs::read(path(name)) {
        let mut r = Reader::new(&b);
        let mut out = Vec::new();
        while r.left() > 0 { let n = r.number().unwrap() as usize; out.push(r.raw(n).unwrap().to_vec()); }
        return Ok(out);
    }
    let v = f()?;
    let mut w = Writer::new();
    for s in &v { w.number(s.len() as u64); w.raw(s); }
    fs::write(path(name), w.finish())?;
    Ok(v)
}

pub(crate) fn stop() -> bool { std::env::var("STOP").is_ok() }

pub(crate) fn cached_parser(name: &str, f: impl FnOnce() -> Result<Parser, Failure>) -> Result<Parser, Failure> {
    if let Ok(b) = fs::read(path(name)) { return Ok(Parser::read(&ModelFile::read(name, &b).unwrap()).unwrap()); }
    let p = f()?;
    let mut file = FileWriter::new();
    p.write(&mut file);
    fs::write(path(name), file.finish()).unwrap();
    Ok(p)
}

pub(crate) fn cached_table(name: &str, f: impl FnOnce() -> Dense4) -> Dense4 {
    if let Ok(b) = fs::read(path(name)) { return Dense4::read_packed(&mut Reader::new(&b)).unwrap(); }
    let t = f();
    let mut w = Writer::new();
    t.write_packed(&mut w);
    fs::write(path(name), w.finish()).unwrap();
    t
}


pub(crate) fn tag_test(corpora: &super::corpora::Corpora, clusters: &dateline_syntax::words::Clusters, bytes: &[u8]) {
    use dateline_syntax::tag::{self, Scratch};
    use dateline_learn::Sparse;
    let file = ModelFile::read("tagger.model", bytes).unwrap();
    let tags = file.section("tags", dateline_syntax::tags::TagSet::read).unwrap();
    let first = file.section("first pass", Sparse::read_packed).unwrap();
    let second = file.section("second pass", Sparse::read_packed).unwrap();
    if let Ok(out) = std::env::var("PATCH") {
        let lemmas = dateline_syntax::lemma::Lemmatizer::read(&file).unwrap();
        let mut w = FileWriter::new();
        dateline_syntax::tag::Tagger::of(first, second, tags, (120, 2)).write(&mut w);
        lemmas.write(&mut w);
        fs::write(out, w.finish()).unwrap();
        return;
    }
    for name in ["ewt-dev", "gum-dev"] {
        let gold = corpora.treebank(name).unwrap();
        let examples = super::examples::examples(&gold, clusters, &tags, &[]);
        for sure in [0, 60, 120, 240, 480] {
            for half in [1, 2, 4] {
            let (mut n, mut upos, mut joint) = (0, 0, 0);
            for (e, g) in examples.iter().zip(&gold) {
                let mut s = Scratch::default();
                tag::first_pass(&first, &e.words, sure, &mut s);
                let mut out = Vec::new();
                tag::second_pass(&second, &e.words, &s, half, &mut out);
                for ((t, gt), w) in out.iter().zip(&e.tags).zip(&g.words) {
                    n += 1;
                    joint += usize::from(t == gt);
                    upos += usize::from(tags.upos(*t) == w.upos);
                }
            }
            eprintln!("{name} sure {sure} first x{half}: UPOS {:.2} joint {:.2}", 100.0 * upos as f64 / n as f64, 100.0 * joint as f64 / n as f64);
            if sure == 0 { break; }
            }
        }
    }
}

pub(crate) fn dev_test(corpora: &super::corpora::Corpora, out: &std::path::Path) {
    let read = |n: &str| fs::read(out.join(n)).unwrap();
    let (clusters, tagger, parser) = (read("clusters.model"), read("tagger.model"), read("parser.model"));
    let sources = dateline_data_en::FILES.iter().map(|(path, text)| dateline_rules::Source { path, text });
    let library = dateline_rules::Library::read(sources).unwrap_or_default();
    let make = || dateline_syntax::Analyser::new(dateline_syntax::Models { clusters: &clusters, tagger: &tagger, parser: &parser }, &library).unwrap();
    let mut analyser = make();
    if std::env::var("ACC").is_ok() {
        analyser = analyser.with_accurate(dateline_syntax::AccurateModels { forward: &read("parser-forward.model"), backward: &read("parser-backward.model") }).unwrap();
    }
    if let Ok(text) = std::env::var("SENT") {
        for line in text.split('|') {
            let report = dateline_document::Report::of_text("x", line.to_owned());
            let s = dateline_syntax::conllu::of(&report.text, &analyser.analyse(&report));
            println!("{}", s.iter().flat_map(|s| &s.words).map(|w| format!("{}/{}:{}<{}", w.form, w.xpos, w.deprel.unwrap().as_str(), w.head.unwrap())).collect::<Vec<_>>().join(" "));
        }
        return;
    }
    if let Ok(cache) = std::env::var("PRUNE") {
        let b = fs::read(path(&cache)).unwrap();
        let f = ModelFile::read("c", &b).unwrap();
        let p = if cache.starts_with('.') {
            let forward = fs::read(path("forward")).unwrap();
            let rel = Parser::read(&ModelFile::read("c", &forward).unwrap()).unwrap().relations().to_vec();
            Parser::of(f.section("actions", |r| Dense4::read(3, r)).unwrap(), f.section("labels", dateline_learn::Sparse::read).unwrap(), rel)
        } else { Parser::read(&f).unwrap() };
        let t = ModelFile::read("t", &tagger).unwrap();
        let tags = t.section("tags", dateline_syntax::tags::TagSet::read).unwrap();
        for (l, ll) in [(1, 1), (6, 2), (8, 3), (8, 4), (10, 3), (12, 3)] {
            let q = p.pruned(l, ll);
            let mut w = FileWriter::new();
            tags.write_section(&mut w);
            q.write(&mut w);
            let bytes = w.finish();
            let a = dateline_syntax::Analyser::new(dateline_syntax::Models { clusters: &clusters, tagger: &tagger, parser: &bytes }, &library).unwrap();
            let mut line = format!("{l} {ll} {} {} rows {} bytes: ", q.actions().len(), q.labels().len(), bytes.len());
            for name in ["ewt-dev", "gum-dev"] {
                let gold = corpora.treebank(name).unwrap();
                let mut system = gold.clone();
                a.analyse_tokens(&mut system);
                let (all, _) = crate::conllu_eval::compare(&gold, &system).unwrap();
                line += &all.line();
            }
            println!("{line}");
        }
        return;
    }
    for name in ["ewt-dev", "gum-dev"] {
        let gold = corpora.treebank(name).unwrap();
        let mut system = gold.clone();
        let start = std::time::Instant::now();
        analyser.analyse_tokens(&mut system);
        let words: usize = gold.iter().map(|s| s.words.len()).sum();
        let speed = words as f64 / start.elapsed().as_secs_f64();
        let (all, genres) = crate::conllu_eval::compare(&gold, &system).unwrap();
        println!("{name} {}  {speed:.0} w/s", all.line());
        for (g, a) in genres { if g == "news" { println!("news {}", a.line()); } }
    }
}
