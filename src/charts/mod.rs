//! Charts: geometry as pure functions, and thin SVG views over it.
