//! One tree out of several parsers' trees: the maximum spanning tree of their votes (Sagae and Lavie
//! 2006; Chu and Liu 1965, Edmonds 1967).

/// A voter's tree: for each word head and label number; the root is the number of words.
#[derive(Clone, Debug, Default)]
pub struct Ballot {
    /// Head of each word.
    pub heads: Vec<u16>,
    /// Label number of each word, plus 1; 0 where there is none.
    pub labels: Vec<u8>,
    /// What its vote weighs.
    pub weight: u32,
}

/// The tree that most votes speak for, of ballots over the same words: head and label of each word.
/// Every ballot must be a tree with one word under the root; then so is the result.
pub fn elect(ballots: &[Ballot], heads: &mut Vec<u16>, labels: &mut Vec<u8>) {
    heads.clear();
    labels.clear();
    let Some(first) = ballots.first() else {
        return;
    };
    let n = first.heads.len();
    let root = n as u16;
    let weight = |d: usize, head: u16| -> u32 {
        let votes = ballots.iter().filter(|b| b.heads.get(d) == Some(&head));
        votes.map(|b| b.weight).sum()
    };
    for d in 0..n {
        let mut best = (0, root);
        for head in ballots.iter().filter_map(|b| b.heads.get(d)) {
            let weight = weight(d, *head);
            if weight > best.0 {
                best = (weight, *head);
            }
        }
        heads.push(best.1);
    }
    if !is_tree(heads) {
        let roots = |b: &Ballot| b.heads.iter().position(|h| *h == root);
        let mut roots: Vec<usize> = ballots.iter().filter_map(roots).collect();
        roots.sort_unstable();
        roots.dedup();
        let mut best: Option<(i64, Vec<u16>)> = None;
        for at in roots {
            let tree = spanning(ballots, at, &weight);
            if let Some(tree) = tree.filter(|t| best.as_ref().is_none_or(|b| t.0 > b.0)) {
                best = Some(tree);
            }
        }
        heads.clone_from(best.as_ref().map_or(&first.heads, |b| &b.1));
    }
    for (d, head) in heads.iter().enumerate() {
        let agreeing = || ballots.iter().filter(|b| b.heads.get(d) == Some(head));
        let of = |b: &Ballot| b.labels.get(d).copied().unwrap_or(0);
        let mut best = (0, 0);
        for label in agreeing().map(of) {
            let votes = agreeing().filter(|b| of(b) == label);
            let weight: u32 = votes.map(|b| b.weight).sum();
            if weight > best.0 {
                best = (weight, label);
            }
        }
        labels.push(best.1);
    }
}

/// Whether every word hangs below the root, which has one dependent.
fn is_tree(heads: &[u16]) -> bool {
    let n = heads.len();
    if heads.iter().filter(|h| **h as usize == n).count() != 1 {
        return false;
    }
    // 0: not seen, 1: on the way, 2: hangs below the root.
    let mut seen = vec![0u8; n];
    for start in 0..n {
        let mut at = start;
        while at < n && seen[at] == 0 {
            seen[at] = 1;
            at = heads[at] as usize;
        }
        if at < n && seen[at] == 1 {
            return false;
        }
        let mut at = start;
        while at < n && seen[at] == 1 {
            seen[at] = 2;
            at = heads[at] as usize;
        }
    }
    true
}

/// Weight and heads of the best tree in which `top` alone hangs on the root.
fn spanning(
    ballots: &[Ballot],
    top: usize,
    weight: &impl Fn(usize, u16) -> u32,
) -> Option<(i64, Vec<u16>)> {
    let n = ballots.first()?.heads.len();
    let root = n as u16;
    let mut edges: Vec<(u16, u16, i64)> = Vec::new();
    for d in 0..n {
        let mut own: Vec<u16> = ballots
            .iter()
            .filter_map(|b| b.heads.get(d).copied())
            .filter(|h| (*h == root) == (d == top))
            .collect();
        own.sort_unstable();
        own.dedup();
        edges.extend(
            own.into_iter()
                .map(|h| (h, d as u16, i64::from(weight(d, h)))),
        );
    }
    let chosen = edmonds(n + 1, root, &edges)?;
    let mut heads = vec![root; n];
    let mut total = 0;
    for e in chosen {
        let (head, d, weight) = *edges.get(e)?;
        *heads.get_mut(d as usize)? = head;
        total += weight;
    }
    is_tree(&heads).then_some((total, heads))
}

/// Numbers of the edges (head, dependent, weight) of the maximum spanning arborescence.
fn edmonds(nodes: usize, root: u16, edges: &[(u16, u16, i64)]) -> Option<Vec<usize>> {
    // The best edge into every node.
    let mut best: Vec<Option<usize>> = vec![None; nodes];
    for (number, (head, d, weight)) in edges.iter().enumerate() {
        if head == d || *d == root {
            continue;
        }
        let slot = best.get_mut(*d as usize)?;
        if slot.is_none_or(|b| *weight > edges[b].2) {
            *slot = Some(number);
        }
    }
    let into = |v: usize| best.get(v).copied().flatten();
    // A cycle among them.
    let mut seen = vec![usize::MAX; nodes];
    let mut cycle: Vec<usize> = Vec::new();
    for start in 0..nodes {
        let mut at = start;
        while at != root as usize && seen[at] == usize::MAX {
            seen[at] = start;
            match into(at) {
                Some(e) => at = edges[e].0 as usize,
                // A node without an edge in: nothing spans the graph.
                None => return None,
            }
        }
        if at != root as usize && seen[at] == start {
            let mut on = at;
            loop {
                cycle.push(on);
                on = edges[into(on)?].0 as usize;
                if on == at {
                    break;
                }
            }
            break;
        }
    }
    if cycle.is_empty() {
        return Some(best.into_iter().flatten().collect());
    }
    // The cycle becomes one node, an edge into it costs the edge of the cycle that it replaces.
    let inside: Vec<bool> = (0..nodes).map(|v| cycle.contains(&v)).collect();
    let merged = nodes as u16;
    let mut smaller: Vec<(u16, u16, i64)> = Vec::new();
    let mut origin: Vec<usize> = Vec::new();
    for (number, (head, d, weight)) in edges.iter().enumerate() {
        let edge = match (inside[*head as usize], inside[*d as usize]) {
            (true, true) => continue,
            (false, true) => (*head, merged, *weight - edges[into(*d as usize)?].2),
            (true, false) => (merged, *d, *weight),
            (false, false) => (*head, *d, *weight),
        };
        smaller.push(edge);
        origin.push(number);
    }
    // Nodes inside the cycle keep their numbers; they need no edge of their own any more.
    let mut chosen = contracted(nodes + 1, root, &smaller, &inside)?
        .into_iter()
        .map(|e| origin.get(e).copied())
        .collect::<Option<Vec<usize>>>()?;
    let entered = chosen.iter().find_map(|e| {
        let d = edges[*e].1 as usize;
        (inside[d] && !inside[edges[*e].0 as usize]).then_some(d)
    })?;
    for v in cycle {
        if v != entered {
            chosen.push(into(v)?);
        }
    }
    Some(chosen)
}

/// [`edmonds`] on a graph some of whose nodes are gone.
fn contracted(
    nodes: usize,
    root: u16,
    edges: &[(u16, u16, i64)],
    gone: &[bool],
) -> Option<Vec<usize>> {
    // Renumber the nodes that are left.
    let mut number = vec![u16::MAX; nodes];
    let mut count = 0u16;
    for (v, slot) in number.iter_mut().enumerate() {
        if !gone.get(v).copied().unwrap_or(false) {
            *slot = count;
            count += 1;
        }
    }
    let of = |v: u16| number.get(v as usize).copied();
    let edges = edges
        .iter()
        .map(|(h, d, w)| Some((of(*h)?, of(*d)?, *w)))
        .collect::<Option<Vec<_>>>()?;
    edmonds(count as usize, of(root)?, &edges)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ballot(heads: &[u16], weight: u32) -> Ballot {
        Ballot {
            heads: heads.to_vec(),
            labels: vec![1; heads.len()],
            weight,
        }
    }

    fn elected(ballots: &[Ballot]) -> Vec<u16> {
        let (mut heads, mut labels) = (Vec::new(), Vec::new());
        elect(ballots, &mut heads, &mut labels);
        heads
    }

    #[test]
    fn the_majority_wins() {
        let a = ballot(&[1, 3, 1], 3);
        let b = ballot(&[1, 3, 0], 2);
        let c = ballot(&[2, 3, 0], 2);
        assert_eq!(elected(&[a, b, c]), [1, 3, 0]);
    }

    #[test]
    fn cycles_of_winning_arcs_are_broken_at_the_least_cost() {
        // Word by word 0 <- 1 and 1 <- 0 win.
        let a = ballot(&[1, 3, 1], 4);
        let b = ballot(&[3, 0, 1], 5);
        let c = ballot(&[1, 2, 3], 3);
        let heads = elected(&[a, b, c]);
        assert!(is_tree(&heads), "{heads:?}");
        assert_eq!(heads.iter().filter(|h| **h == 3).count(), 1);
    }

    #[test]
    fn elected_trees_are_as_good_as_the_best_of_all_trees() {
        let mut random = dateline_learn::Random::new(9);
        for _ in 0..300 {
            let n = 2 + random.below(4);
            let trees = all_trees(n);
            let ballots: Vec<Ballot> = (0..3)
                .map(|i| ballot(&trees[random.below(trees.len())], 3 + i))
                .collect();
            let votes = |heads: &[u16]| -> u32 {
                let of = |b: &Ballot| {
                    let same = b.heads.iter().zip(heads).filter(|(a, b)| a == b).count();
                    b.weight * same as u32
                };
                ballots.iter().map(of).sum()
            };
            let best = trees.iter().map(|t| votes(t)).max().unwrap();
            let heads = elected(&ballots);
            assert!(is_tree(&heads));
            assert_eq!(votes(&heads), best, "{ballots:?} {heads:?}");
        }
    }

    fn all_trees(n: usize) -> Vec<Vec<u16>> {
        let choices = n + 1;
        let all = (0..choices.pow(n as u32)).map(|mut code| {
            let head = |_| {
                let head = code % choices;
                code /= choices;
                head as u16
            };
            (0..n).map(head).collect::<Vec<u16>>()
        });
        all.filter(|heads| is_tree(heads)).collect()
    }
}
