//! Word clusters: positive pointwise mutual information with the two words before and after, a
//! truncated singular value decomposition by subspace iteration, spherical k-means at three grains.
//! Plain arithmetic in a fixed order, with a logarithm of its own: the same bytes on every machine.

use super::Failure;
use super::corpora::Corpora;
use dateline_document::is_capitalised;
use dateline_learn::{FileWriter, Random, Writer};
use dateline_syntax::words::Clusters;
use std::collections::{BTreeMap, HashMap};

const WORDS: usize = 14_000;
const CONTEXTS: usize = 2_000;
const DIMENSIONS: usize = 64;
const SUBSPACE_ROUNDS: usize = 6;
const MEANS_ROUNDS: usize = 12;
/// Cluster 0 is the unknown word.
const GRAINS: [usize; 3] = [254, 48, 14];

/// The file with the clusters.
pub(crate) fn train(corpora: &Corpora) -> Result<FileWriter, Failure> {
    let texts = texts(corpora)?;
    let cases = cases(&texts);
    let sentences: Vec<Vec<String>> = texts
        .iter()
        .map(|s| s.iter().map(|w| normal(w)).collect())
        .collect();
    let (words, clusters) = cluster(&sentences);
    let clusters: HashMap<String, [u8; 3]> = words.into_iter().zip(clusters).collect();
    let rows = cases.iter().map(|(word, case)| {
        let clusters = clusters.get(word).copied().unwrap_or([0; 3]);
        (word.as_str(), clusters, *case)
    });
    let mut w = Writer::new();
    Clusters::of_words(rows).write(&mut w);
    let mut file = FileWriter::new();
    file.section("clusters", &w.finish());
    Ok(file)
}

/// How words are written inside sentences: small (1), either way (2), capitalised (3). Words seen
/// at sentence starts alone are 0.
fn cases(texts: &[Vec<String>]) -> BTreeMap<String, u8> {
    let mut counts: BTreeMap<String, [u32; 3]> = BTreeMap::new();
    for sentence in texts {
        // Headlines and lines in capitals say nothing about a word.
        let capitals = sentence.iter().filter(|w| is_capitalised(w)).count();
        let title = capitals * 2 > sentence.len();
        for (i, word) in sentence.iter().enumerate() {
            let count = counts.entry(normal(word)).or_default();
            count[0] += 1;
            if i > 0 && !title {
                count[1 + usize::from(is_capitalised(word))] += 1;
            }
        }
    }
    counts
        .into_iter()
        .filter(|(_, [all, _, _])| *all >= 3)
        .map(|(word, [_, small, capital])| {
            let case = match (small, capital) {
                (0, 0) => 0,
                (s, c) if s >= c * 9 => 1,
                (s, c) if c >= s * 9 => 3,
                _ => 2,
            };
            (word, case)
        })
        .collect()
}

/// Words of the news text and the treebanks.
fn texts(corpora: &Corpora) -> Result<Vec<Vec<String>>, Failure> {
    let mut out = corpora.news()?;
    for sentence in corpora.treebanks()? {
        out.push(sentence.words.iter().map(|w| w.form.to_string()).collect());
    }
    Ok(out)
}

/// Lower case, digits made 0.
fn normal(form: &str) -> String {
    let zero = |c: char| if c.is_ascii_digit() { '0' } else { c };
    dateline_document::fold(form).chars().map(zero).collect()
}

fn cluster(sentences: &[Vec<String>]) -> (Vec<String>, Vec<[u8; 3]>) {
    let words = commonest(sentences);
    let number: HashMap<&str, usize> = words
        .iter()
        .enumerate()
        .map(|(i, w)| (w.as_str(), i))
        .collect();
    let rows = mutual_information(sentences, &number);
    let points = points(&rows, words.len());
    let grains = GRAINS.map(|k| means(&points, k));
    let clusters = (0..words.len()).map(|i| [grains[0][i], grains[1][i], grains[2][i]]);
    let clusters = clusters.collect();
    (words, clusters)
}

/// The commonest words, commonest first.
fn commonest(sentences: &[Vec<String>]) -> Vec<String> {
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for word in sentences.iter().flatten() {
        *counts.entry(word).or_default() += 1;
    }
    let mut order: Vec<(&str, u32)> = counts.into_iter().filter(|(_, n)| *n >= 4).collect();
    order.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    order.truncate(WORDS);
    order.into_iter().map(|(w, _)| w.to_owned()).collect()
}

type Row = Vec<(u32, f32)>;

/// For each word its contexts (place and word) with their mutual information.
fn mutual_information(sentences: &[Vec<String>], number: &HashMap<&str, usize>) -> Vec<Row> {
    let mut counts: Vec<HashMap<u32, u32>> = vec![HashMap::new(); number.len()];
    let mut context_sums = vec![0u64; 4 * (CONTEXTS + 1)];
    let mut total = 0u64;
    for sentence in sentences {
        let ids: Vec<Option<usize>> = sentence
            .iter()
            .map(|w| number.get(w.as_str()).copied())
            .collect();
        for (i, word) in ids.iter().enumerate() {
            let Some(word) = word else { continue };
            for (place, offset) in [-2isize, -1, 1, 2].into_iter().enumerate() {
                let neighbour = i.checked_add_signed(offset).and_then(|j| ids.get(j));
                let context = match neighbour {
                    // The edge of the sentence is a context too.
                    None => CONTEXTS,
                    Some(Some(c)) if *c < CONTEXTS => *c,
                    _ => continue,
                };
                let context = place * (CONTEXTS + 1) + context;
                *counts[*word].entry(context as u32).or_default() += 1;
                context_sums[context] += 1;
                total += 1;
            }
        }
    }
    counts
        .iter()
        .map(|contexts| {
            let sum: u64 = contexts.values().map(|n| u64::from(*n)).sum();
            let mut row: Row = contexts
                .iter()
                .filter_map(|(c, n)| {
                    let joint = f64::from(*n) * total as f64;
                    let apart = sum as f64 * context_sums[*c as usize] as f64;
                    let information = ln(joint / apart);
                    (information > 0.0).then_some((*c, information as f32))
                })
                .collect();
            row.sort_unstable_by_key(|(c, _)| *c);
            row
        })
        .collect()
}

/// Natural logarithm of a positive number from its binary exponent and a series: system libraries
/// differ in the last bit.
fn ln(x: f64) -> f64 {
    let bits = x.to_bits();
    let mut exponent = ((bits >> 52) & 0x7FF) as i32 - 1023;
    let mut m = f64::from_bits((bits & ((1 << 52) - 1)) | (1023 << 52));
    if m > std::f64::consts::SQRT_2 {
        m /= 2.0;
        exponent += 1;
    }
    let t = (m - 1.0) / (m + 1.0);
    let (mut term, mut sum) = (t, 0.0);
    for k in 0..12 {
        sum += term / f64::from(2 * k + 1);
        term *= t * t;
    }
    2.0 * sum + f64::from(exponent) * std::f64::consts::LN_2
}

/// Words as unit vectors in the space of the strongest singular directions, each scaled by the root
/// of its strength.
fn points(rows: &[Row], words: usize) -> Vec<[f32; DIMENSIONS]> {
    let contexts = 4 * (CONTEXTS + 1);
    let mut random = Random::new(3);
    let mut basis: Vec<[f32; DIMENSIONS]> = (0..contexts)
        .map(|_| std::array::from_fn(|_| (random.below(2001) as f32 - 1000.0) / 1000.0))
        .collect();
    let mut projected = vec![[0f32; DIMENSIONS]; words];
    for _ in 0..SUBSPACE_ROUNDS {
        orthonormal(&mut basis);
        project(rows, &basis, &mut projected);
        basis.fill([0.0; DIMENSIONS]);
        for (row, p) in rows.iter().zip(&projected) {
            for (c, x) in row {
                for (to, from) in basis[*c as usize].iter_mut().zip(p) {
                    *to += x * from;
                }
            }
        }
    }
    orthonormal(&mut basis);
    project(rows, &basis, &mut projected);
    for d in 0..DIMENSIONS {
        let norm = projected.iter().map(|p| p[d] * p[d]).sum::<f32>().sqrt();
        let scale = if norm > 0.0 { 1.0 / norm.sqrt() } else { 0.0 };
        projected.iter_mut().for_each(|p| p[d] *= scale);
    }
    projected.iter_mut().for_each(unit);
    projected
}

fn project(rows: &[Row], basis: &[[f32; DIMENSIONS]], out: &mut [[f32; DIMENSIONS]]) {
    for (row, p) in rows.iter().zip(out) {
        *p = [0.0; DIMENSIONS];
        for (c, x) in row {
            for (to, from) in p.iter_mut().zip(&basis[*c as usize]) {
                *to += x * from;
            }
        }
    }
}

/// Modified Gram-Schmidt over columns.
fn orthonormal(columns: &mut [[f32; DIMENSIONS]]) {
    for d in 0..DIMENSIONS {
        for e in 0..d {
            let dot: f32 = columns.iter().map(|v| v[d] * v[e]).sum();
            columns.iter_mut().for_each(|v| v[d] -= dot * v[e]);
        }
        let norm = columns.iter().map(|v| v[d] * v[d]).sum::<f32>().sqrt();
        let scale = if norm > 1e-12 { 1.0 / norm } else { 0.0 };
        columns.iter_mut().for_each(|v| v[d] *= scale);
    }
}

fn unit(v: &mut [f32; DIMENSIONS]) {
    let norm = v.iter().map(|x| x * x).sum::<f32>().sqrt();
    if norm > 0.0 {
        v.iter_mut().for_each(|x| *x /= norm);
    }
}

/// Spherical k-means; clusters are numbered from 1.
fn means(points: &[[f32; DIMENSIONS]], k: usize) -> Vec<u8> {
    let mut random = Random::new(4 + k as u64);
    // Centres start at common words.
    let mut order: Vec<usize> = (0..points.len().min(4 * k)).collect();
    random.shuffle(&mut order);
    let mut centres: Vec<[f32; DIMENSIONS]> = order.iter().take(k).map(|i| points[*i]).collect();
    let mut nearest = vec![0u8; points.len()];
    for _ in 0..MEANS_ROUNDS {
        for (point, slot) in points.iter().zip(&mut nearest) {
            let mut best = (f32::MIN, 0);
            for (c, centre) in centres.iter().enumerate() {
                let near: f32 = dot(point, centre);
                if near > best.0 {
                    best = (near, c);
                }
            }
            *slot = best.1 as u8 + 1;
        }
        centres.iter_mut().for_each(|c| *c = [0.0; DIMENSIONS]);
        for (point, cluster) in points.iter().zip(&nearest) {
            let centre = &mut centres[*cluster as usize - 1];
            centre.iter_mut().zip(point).for_each(|(c, p)| *c += p);
        }
        centres.iter_mut().for_each(unit);
    }
    nearest
}

/// Eight partial sums, so that the order of additions is fixed and still fast.
fn dot(a: &[f32; DIMENSIONS], b: &[f32; DIMENSIONS]) -> f32 {
    let mut sums = [0f32; 8];
    for (x, y) in a.chunks_exact(8).zip(b.chunks_exact(8)) {
        for (s, (x, y)) in sums.iter_mut().zip(x.iter().zip(y)) {
            *s += x * y;
        }
    }
    sums.iter().sum()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    #[test]
    fn the_logarithm_is_one() {
        for x in [1e-9, 0.3, 1.0, 1.25, 2.0, 17.5, 1e12] {
            assert!((ln(x) - x.ln()).abs() < 1e-12, "{x}");
        }
    }
}
