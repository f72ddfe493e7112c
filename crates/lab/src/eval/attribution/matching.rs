//! Which attributions of gold and program are one, and the sums over them.

use super::tokens::Tokens;
use super::{Roles, Score};
use std::collections::BTreeSet;

/// Cue and content of `a` stand in the content of `b`.
pub(super) fn within(a: &Roles, b: &Roles) -> bool {
    !a.cue.is_empty()
        && a.content.len() < b.content.len()
        && a.cue.is_subset(&b.content)
        && a.content.is_subset(&b.content)
}

pub(super) fn shared(a: &BTreeSet<usize>, b: &BTreeSet<usize>) -> usize {
    a.intersection(b).count()
}

pub(super) fn add(
    sum: &mut Score,
    tokens: &Tokens,
    gold: &[Roles],
    system: &[Roles],
    core: Option<&[u8]>,
) {
    sum.documents += 1;
    sum.gold += gold.len();
    sum.system += system.len();
    for n in 0..3 {
        let g: Vec<&BTreeSet<usize>> = gold
            .iter()
            .map(|a| a.role(n))
            .filter(|s| !s.is_empty())
            .collect();
        let s: Vec<&BTreeSet<usize>> = system
            .iter()
            .map(|a| a.role(n))
            .filter(|s| !s.is_empty())
            .collect();
        let union = |v: &[&BTreeSet<usize>]| -> BTreeSet<usize> {
            v.iter().flat_map(|x| x.iter().copied()).collect()
        };
        let (ug, us) = (union(&g), union(&s));
        let cover = |x: &BTreeSet<usize>, others: &[&BTreeSet<usize>]| {
            others
                .iter()
                .map(|y| shared(x, y) as f64 / x.len() as f64)
                .fold(0.0, f64::max)
        };
        let exact = multiset(&g, &s);
        for (table, values) in [
            (&mut sum.exact, [exact, s.len(), g.len()]),
            (&mut sum.token, [shared(&ug, &us), us.len(), ug.len()]),
        ] {
            if let Some(row) = table.get_mut(n) {
                for (cell, value) in row.iter_mut().zip(values) {
                    *cell += value;
                }
            }
        }
        if let Some(row) = sum.overlap.get_mut(n) {
            row[0] += s.iter().map(|x| cover(x, &g)).sum::<f64>();
            row[1] += g.iter().map(|x| cover(x, &s)).sum::<f64>();
        }
    }
    let content = |g: &Roles, s: &Roles| {
        let k = shared(&g.content, &s.content);
        k > 0 && 2 * k >= g.content.len().max(s.content.len())
    };
    let source = |g: &Roles, s: &Roles| {
        if g.source.is_empty() {
            s.source.is_empty()
        } else {
            shared(&g.heads, &s.source) > 0
        }
    };
    let graph = |fits: &dyn Fn(&Roles, &Roles) -> bool| -> Vec<Vec<usize>> {
        gold.iter()
            .map(|g| {
                system
                    .iter()
                    .enumerate()
                    .filter(|(_, s)| fits(g, s))
                    .map(|(j, _)| j)
                    .collect()
            })
            .collect()
    };
    let fits = |g: &Roles, s: &Roles| content(g, s) && source(g, s);
    let hits = kuhn(&graph(&fits), system.len());
    for (i, g) in gold.iter().enumerate() {
        if !hits.contains(&i) {
            let kind = ["direct", "indirect", "mixed"][tokens.kind(g)];
            let core = core
                .and_then(|c| c.get(i))
                .map_or("", |c| if *c == 1 { "core" } else { "other" });
            sum.faults
                .push(format!("missed {kind} {core} {}", tokens.tell(g)));
            let near = system
                .iter()
                .filter(|s| shared(&g.content, &s.content) > 0 || shared(&g.cue, &s.cue) > 0);
            sum.faults
                .extend(near.map(|s| format!("    got {}", tokens.tell(s))));
        }
    }
    for s in system {
        if !gold.iter().any(|g| fits(g, s)) {
            sum.faults.push(format!("extra {}", tokens.tell(s)));
        }
    }
    sum.soft += hits.len();
    sum.soft_content += kuhn(&graph(&content), system.len()).len();
    let key = |r: &Roles| (r.source.clone(), r.cue.clone(), r.content.clone());
    let mut left: Vec<_> = system.iter().map(key).collect();
    for g in gold.iter().map(key) {
        if let Some(i) = left.iter().position(|s| *s == g) {
            left.swap_remove(i);
            sum.exact_all += 1;
        }
    }
    greedy(sum, gold, system, &content, &source);
    // Without flags the class is nobody's, as in the scorer; with them the matching is its own.
    for (i, g) in gold.iter().enumerate() {
        let hit = usize::from(hits.contains(&i));
        if let Some(row) = core
            .and_then(|flags| flags.get(i))
            .and_then(|flag| sum.by_core.get_mut(usize::from(*flag == 0)))
        {
            row[0] += hit;
            row[1] += 1;
        }
        if g.content.is_empty() {
            continue;
        }
        if gold.iter().any(|o| within(g, o)) {
            sum.nested[0] += hit;
            sum.nested[1] += 1;
        }
        if let Some(row) = sum.by_kind.get_mut(tokens.kind(g)) {
            row[0] += hit;
            row[1] += 1;
        }
    }
}

fn multiset(g: &[&BTreeSet<usize>], s: &[&BTreeSet<usize>]) -> usize {
    let mut left: Vec<&BTreeSet<usize>> = s.to_vec();
    let mut n = 0;
    for x in g {
        if let Some(i) = left.iter().position(|y| y == x) {
            left.swap_remove(i);
            n += 1;
        }
    }
    n
}

/// Source given content: pairs chosen by the largest overlap of contents.
fn greedy(
    sum: &mut Score,
    gold: &[Roles],
    system: &[Roles],
    content: &dyn Fn(&Roles, &Roles) -> bool,
    source: &dyn Fn(&Roles, &Roles) -> bool,
) {
    let mut pairs = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        for (j, s) in system.iter().enumerate() {
            if content(g, s) {
                let both = g.content.union(&s.content).count();
                pairs.push((shared(&g.content, &s.content) as f64 / both as f64, i, j));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut used_g, mut used_s) = (BTreeSet::new(), BTreeSet::new());
    for (_, i, j) in pairs {
        if used_g.contains(&i) || used_s.contains(&j) {
            continue;
        }
        used_g.insert(i);
        used_s.insert(j);
        sum.given_content[1] += 1;
        if let (Some(g), Some(s)) = (gold.get(i), system.get(j)) {
            sum.given_content[0] += usize::from(source(g, s));
        }
    }
}

/// The gold items of a maximum one-to-one matching (Kuhn 1955).
fn kuhn(graph: &[Vec<usize>], width: usize) -> BTreeSet<usize> {
    fn go(graph: &[Vec<usize>], u: usize, seen: &mut [bool], mate: &mut [Option<usize>]) -> bool {
        for &v in graph.get(u).map_or(&[][..], Vec::as_slice) {
            if seen.get(v).copied().unwrap_or(true) {
                continue;
            }
            if let Some(s) = seen.get_mut(v) {
                *s = true;
            }
            let free = match mate.get(v).copied().flatten() {
                None => true,
                Some(w) => go(graph, w, seen, mate),
            };
            if free {
                if let Some(m) = mate.get_mut(v) {
                    *m = Some(u);
                }
                return true;
            }
        }
        false
    }
    let mut mate = vec![None; width];
    for u in 0..graph.len() {
        go(graph, u, &mut vec![false; width], &mut mate);
    }
    mate.into_iter().flatten().collect()
}
