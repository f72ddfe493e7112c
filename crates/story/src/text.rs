//! Text families (copies of one text) and stories (texts on one matter).
